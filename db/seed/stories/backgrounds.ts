import type { LanguageLevel, OtherLanguage } from '#app/domain/matching/words.ts'

/**
 * The city's names, with the languages that go with them. Invented: any first name with any last name of a group. They go
 * to the vault alone; what matching sees of a group is a language that somebody speaks.
 */
export type Background = {
  weight: number
  first: readonly string[]
  last: readonly string[]
  languages: readonly (readonly OtherLanguage[])[]
  /** How well Dutch is spoken, by weight. */
  dutch: Partial<Record<LanguageLevel, number>>
}

const settled = { A1: 2, A2: 4, B1: 5, B2: 3, C1: 2 }
const recent = { none: 2, A1: 5, A2: 5, B1: 2 }

export const BACKGROUNDS: Record<string, Background> = {
  moroccan: {
    weight: 27,
    first: ['Fatiha', 'Khadija', 'Souad', 'Hanan', 'Yousra', 'Latifa', 'Malika', 'Abdelkader', 'Hicham', 'Nordin'],
    last: ['El Ouazzani', 'Bouzian', 'Azzouzi', 'Tahiri', 'Benhaddou', 'El Fassi', 'Chaoui', 'Lamrani'],
    languages: [['ar', 'ber'], ['ber'], ['ar'], ['ar', 'fr'], ['ar', 'ber', 'es']],
    dutch: settled,
  },
  turkish: {
    weight: 19,
    first: ['Ayşe', 'Emine', 'Hatice', 'Zeynep', 'Gülsüm', 'Elif', 'Mehmet', 'Hüseyin', 'Murat'],
    last: ['Yılmaz', 'Kaya', 'Çelik', 'Şahin', 'Aydın', 'Özdemir', 'Arslan', 'Koç'],
    languages: [['tr'], ['tr'], ['tr', 'ku'], ['tr', 'de']],
    dutch: settled,
  },
  dutch: {
    weight: 26,
    first: ['Anja', 'Marjan', 'Petra', 'Sandra', 'Wendy', 'Kim', 'Ron', 'Dennis', 'Gerard', 'Arie', 'Marco'],
    last: ['de Bruin', 'van Doorn', 'Jansen', 'Verhoef', 'van den Berg', 'Mulder', 'Kok', 'van Vliet', 'Bos'],
    languages: [[], [], ['en'], ['en', 'de']],
    dutch: { B2: 1, C1: 12 },
  },
  syrian: {
    weight: 17,
    first: ['Rana', 'Hiba', 'Lubna', 'Amal', 'Ghada', 'Khaled', 'Anas', 'Bassam', 'Firas'],
    last: ['Al-Masri', 'Khoury', 'Darwish', 'Al-Hamwi', 'Shaaban', 'Qasim', 'Nasser'],
    languages: [['ar'], ['ar', 'en'], ['ar', 'ku'], ['ar', 'tr']],
    dutch: recent,
  },
  eritrean: {
    weight: 13,
    first: ['Selam', 'Semhar', 'Luwam', 'Freweini', 'Filmon', 'Yonas', 'Merhawi'],
    last: ['Tesfay', 'Gebremedhin', 'Haile', 'Kidane', 'Mehari', 'Tekle'],
    languages: [['ti'], ['ti', 'ar'], ['ti', 'en']],
    dutch: recent,
  },
  somali: {
    weight: 9,
    first: ['Hodan', 'Ifrah', 'Sahra', 'Deqa', 'Abdi', 'Liban'],
    last: ['Warsame', 'Farah', 'Jama', 'Hersi', 'Duale'],
    languages: [['so'], ['so', 'en'], ['so', 'ar']],
    dutch: { A1: 2, A2: 4, B1: 4, B2: 1 },
  },
  ukrainian: {
    weight: 8,
    first: ['Olena', 'Iryna', 'Oksana', 'Natalia', 'Serhii'],
    last: ['Kovalenko', 'Bondarenko', 'Shevchuk', 'Moroz'],
    languages: [
      ['uk', 'ru'],
      ['en', 'uk', 'ru'],
    ],
    dutch: { none: 4, A1: 5, A2: 2 },
  },
  afghan: {
    weight: 8,
    first: ['Zohra', 'Shabnam', 'Nargis', 'Farid', 'Hamid'],
    last: ['Rahimi', 'Noori', 'Ahmadzai', 'Sadat'],
    languages: [['fa'], ['fa', 'ps'], ['en', 'fa']],
    dutch: recent,
  },
  iranian: {
    weight: 5,
    first: ['Maryam', 'Leila', 'Shirin', 'Reza', 'Kamran'],
    last: ['Hosseini', 'Karimi', 'Moradi'],
    languages: [
      ['en', 'fa'],
      ['fa', 'ku'],
    ],
    dutch: { A2: 3, B1: 3, B2: 2 },
  },
  surinamese: {
    weight: 11,
    first: ['Sheila', 'Joan', 'Ingrid', 'Marlon', 'Rishi', 'Anita'],
    last: ['Pinas', 'Wijngaarde', 'Ramdin', 'Soekhai', 'Blokland'],
    languages: [[], ['en'], ['en']],
    dutch: { B2: 1, C1: 9 },
  },
  caribbean: {
    weight: 5,
    first: ['Sharon', 'Giselle', 'Raymond'],
    last: ['Martina', 'Isenia', 'Girigorie'],
    languages: [['en', 'es'], ['es']],
    dutch: { B1: 2, B2: 3, C1: 2 },
  },
  polish: {
    weight: 5,
    first: ['Agnieszka', 'Beata', 'Marcin'],
    last: ['Kowalczyk', 'Zielińska', 'Wójcik'],
    languages: [['pl'], ['en', 'pl']],
    dutch: { none: 2, A1: 3, A2: 2 },
  },
  westAfrican: {
    weight: 6,
    first: ['Adwoa', 'Mariama', 'Kofi', 'Ibrahima'],
    last: ['Mensah', 'Diallo', 'Owusu', 'Barry'],
    languages: [['en'], ['fr'], ['en', 'fr']],
    dutch: { A1: 3, A2: 3, B1: 2 },
  },
  chinese: {
    weight: 2,
    first: ['Mei', 'Jun'],
    last: ['Zhou', 'Lin'],
    languages: [['zh']],
    dutch: { A1: 2, A2: 2 },
  },
}
