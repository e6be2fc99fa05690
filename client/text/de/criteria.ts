import type { criteria as english } from '../en/criteria.ts';

const criterion = (name: string, one: string, four: string, seven: string, ten: string) => ({
  name,
  scale: { '1': one, '4': four, '7': seven, '10': ten },
});

export const criteria: typeof english = {
  'product-fit': criterion(
    'Passung der Produkte',
    'Was sie brauchen, machen wir nicht',
    'Eines unserer Produkte passt',
    'Das meiste, was sie kaufen, können wir gut',
    'Wie gemacht für sie: unsere Stärken sind ihr Bedarf',
  ),
  'transaction-size': criterion(
    'Durchschnittliche Auftragsgröße',
    'Kleine Einzelaufträge',
    'Aufträge üblicher Größe',
    'Große, gebündelte Aufträge',
    'Rahmenverträge über mehrere Standorte',
  ),
  'revenue-potential': criterion(
    'Umsatzpotenzial',
    'Kaum vorhanden oder schrumpfend',
    'So viel wie heute',
    'Das Doppelte in drei Jahren',
    'In drei Jahren unter unseren fünf größten',
  ),
  'purchase-process': criterion(
    'Einkaufsprozess',
    'Nur der Preis, per Auktion',
    'Der Einkauf entscheidet nach Spezifikation',
    'Die Fachbereiche reden mit',
    'Gesamtkosten und gemeinsame Entwicklung entscheiden',
  ),
  'partnership-potential': criterion(
    'Partnerschaft: Geschichte und Potenzial',
    'Schlechte Erfahrungen, kein Interesse',
    'Korrekt, auf Abstand',
    'Einzelne gute gemeinsame Projekte',
    'Sucht Partner und teilt Pläne',
  ),
  duration: criterion(
    'Dauer',
    'Erster Kontakt in diesem Jahr',
    'Bis zu drei Jahre',
    'Bis zu zehn Jahre',
    'Über zehn Jahre, auch durch Krisen',
  ),
  liquidity: criterion(
    'Liquidität',
    'Zahlt spät oder ist in Schwierigkeiten',
    'Zahlt nach Mahnung',
    'Solide, zahlt pünktlich',
    'Sehr solide, auch in der Flaute',
  ),
  'existing-relationships': criterion(
    'Bestehende Beziehungen',
    'Wir kennen niemanden',
    'Nur den Einkauf',
    'Mehrere Funktionen kennen uns',
    'Vertrauen auf mehreren Ebenen, mit Mentoren',
  ),
  'cultural-fit': criterion(
    'Kulturelle Passung',
    'Arbeitet gegen unseren Strich',
    'Anders, aber es geht',
    'Vieles gemeinsam',
    'Gleiche Werte, gleiches Tempo',
  ),
  'geographical-fit': criterion(
    'Geografische Passung',
    'Wo wir nicht sind',
    'Einige unserer Standorte',
    'Die meisten unserer Standorte',
    'Wo immer sie sind, sind wir',
  ),
};
