import { expect, test } from 'vitest';
import { languageOf } from '../../src/sources/language-of.ts';

test.each([
  [
    'The owl that was seen on the roof of the town hall is large, said the woman who feeds it, and it is not going to leave before the winter.',
    'en',
  ],
  [
    'Die Eule, die auf dem Dach des Rathauses gesehen wurde, ist groß, sagte die Frau, die sie füttert, und sie wird nicht vor dem Winter mit den Jungen gehen.',
    'de',
  ],
  [
    'Le hibou que l’on a vu sur le toit de la mairie est grand, dit la femme qui le nourrit, et il ne partira pas avant la fin de l’hiver avec les petits.',
    'fr',
  ],
  [
    'El búho que se vio en el tejado del ayuntamiento es grande, dijo la mujer que lo alimenta, y no se irá con las crías antes de que llegue el fin del invierno.',
    'es',
  ],
  [
    'Il gufo che è stato visto sul tetto del municipio è grande, ha detto la donna che gli dà da mangiare, e non se ne andrà con i piccoli prima della fine dell’inverno.',
    'it',
  ],
  [
    'A coruja que foi vista no telhado da câmara é grande, disse a mulher que a alimenta, e não vai embora com os filhos antes do fim do inverno, ao que se diz.',
    'pt',
  ],
  [
    'De uil die op het dak van het stadhuis werd gezien is groot, zei de vrouw die hem voert, en hij gaat niet weg voor het einde van de winter met zijn jongen.',
    'nl',
  ],
  [
    'Sowa, którą widziano na dachu ratusza, jest duża, powiedziała kobieta, która ją karmi, i nie odleci przed końcem zimy, jak sądzi większość jej sąsiadów w mieście.',
    null,
  ],
  [
    'Tokyo, Kyoto, Osaka, Nagoya, Sapporo, Fukuoka, Kobe, Kawasaki, Saitama, Hiroshima, Sendai, Chiba, Sakai, Niigata, Hamamatsu, Kumamoto, Okayama, Shizuoka, Kagoshima, Himeji, Matsuyama',
    null,
  ],
  [
    'Der Hund schläft. Die Katze schläft. Das Pferd schläft. Ein Huhn schläft. Und Kühe? Nicht eine! Von Ferne bellt Hasso. Für Hunde bleibt Wasser.',
    'de',
  ],
  ['The owl was seen on the roof.', null],
  ['', null],
])('%j is in %j', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
