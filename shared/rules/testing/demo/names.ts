// Invented names. Companies are made of syllables; likeness to a real one is chance.
import type { Random } from './random.ts';

const GIVEN =
  `Anna Ben Clara Daniel Elif Femi Greta Hugo Ines Jonas Katja Luca Mira Nils Olga Pavel Quentin Rosa Selma Tomasz Ulrike
Vera Wim Yasmin Zoe Aino Björn Chiara Dragan Eszter Fatima Giulia Henrik Ingrid Jorge Kofi Leonie Marta Noor Oisín Priya Rui Søren Théo
Ursula Viktor Wanda Xenia Yuki Zofia Arjun Beatriz Cem Dorota Emre Freya Gökçe Hanna Iván Jürgen`.split(/\s+/);

const FAMILY =
  `Berg Okafor Meier Lindqvist Costa Nowak Petersen Yılmaz Rossi Dubois Horváth Novák Andersen Prata Strand Brandt Aker
Silva Kowalski Fischer Moreau Bianchi Virtanen Johansson O'Brien Haddad Tanaka Mbeki Kaya Schröder Weiß Jansen de Vries Popescu Ivanova
Marković Szabó García Martínez Núñez Ferreira Lefèvre Girard Conti Greco Larsen Nilsson Hakala Murphy Byrne Chowdhury Iyer Nakamura
Adeyemi Mensah Demir Aydın Keller Vogt Steiner Huber Bauer Krüger`.split(/\s+(?!Vries)/);

const HEADS =
  `Alpen Nord Fjord Kestrel Brix Cor Del Esk Garr Holl Istr Jun Lind Marm Oster Pell Quarz Riva Sund Tern Umbra Valt Wester Ypsil
Zeph Astra Baltic Cinder Dorn Ember Falk Glim Harz Iris Kobalt Lumen Merid Noma Orrel Pontis`.split(/\s+/);
const TAILS =
  `rail kraft ham vane mont er igue ander ia o qvist ara dorf feld haven gard stad berg wick ford mar nova tec line ware works
chem pharm foods lait glas papier stahl`.split(/\s+/);
const FORMS = 'AG|GmbH|SE|S.A.|S.p.A.|AB|ASA|Ltd|N.V.|Oy|Group|& Sons'.split('|');

export const personNameFrom = (random: Random): string => `${random.pick(GIVEN)} ${random.pick(FAMILY)}`;

/** A name that is not in `taken`, which then holds it. */
export const companyNameFrom = (random: Random, taken: Set<string>): string => {
  for (;;) {
    const short = `${random.pick(HEADS)}${random.pick(TAILS)}`;
    if (taken.has(short)) continue;
    taken.add(short);
    return random.chance(0.7) ? `${short} ${random.pick(FORMS)}` : short;
  }
};

/** "Okafor, Ben" has the address of "Ben Okafor". */
export const addressOf = (name: string, domain: string): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('ı', 'i');
  return `${plain
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '.')}@${domain}`;
};

const PLACES = 'Kassel Lyon Turku Porto Gdańsk Brno Graz Malmö Bergen Leeds Gent Milano Izmir Győr Cork Utrecht'.split(
  ' ',
);
export const placeFrom = (random: Random): string => random.pick(PLACES);
