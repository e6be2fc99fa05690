export const portfolio = {
  title: 'Portfolio',
};
