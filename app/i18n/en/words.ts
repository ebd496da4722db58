export const words = { day: { monday: 'maandag' } }
