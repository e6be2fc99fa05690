export const pictures = {
  title: 'Bilder',
};
