declare module 'snowball-stemmers' {
  const stemmers: { newStemmer(language: 'dutch'): { stem(word: string): string } }
  export default stemmers
}
