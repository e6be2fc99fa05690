export const isFresh: (name: 'client' | 'server') => boolean;
