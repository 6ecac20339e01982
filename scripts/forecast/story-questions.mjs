export const askedOf = async () => ({});
