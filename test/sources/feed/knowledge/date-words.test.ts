import { expect, test } from 'vitest';
import { monthOf, offsetOf } from '../../../../src/sources/feed/knowledge/date-words.ts';

// One language a line, from January on.
test.each([
  'January February March April May June July August September October November December',
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  'január február március április május június július augusztus szeptember október november december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'leden únor březen duben květen červen červenec srpen září říjen - prosinec',
  'ledna února března dubna května června července srpna září října - prosince',
  'led úno bře dub kvě čvn čvc srp zář říj - pro',
  'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'януари февруари март април май юни юли август септември октомври ноември декември',
  'јануар фебруар март април мај јун јул август септембар октобар новембар децембар',
  'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
  '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月',
])('%s', (names) => {
  const found = names.split(' ').map((name, index) => (name === '-' ? index + 1 : monthOf(name)));
  expect(found).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test.each([
  ['', 0],
  ['Z', 0],
  ['QQQ', 0],
  ['A', -1],
  ['N', 1],
  ['SAST', 2],
  ['PKT', 5],
  ['WIB', 7],
  ['ICT', 7],
  ['EAT', 3],
  ['WAT', 1],
  ['BRT', -3],
  ['ART', -3],
  ['TRT', 3],
  ['IDT', 3],
  ['IST', 5.5],
  ['+2', 2],
  ['+02', 2],
  ['+0200 CEST', 2],
  ['GMT-05:00', -5],
  ['UTC +2', 2],
  ['Etc/GMT', 0],
  ['EST America/New_York', -5],
  ['PST8PDT', 0],
  ['W. Europe Standard Time', 0],
])('%j is %d hours ahead', (zone, hours) => {
  expect(offsetOf(zone)).toBeCloseTo(hours * 60);
});

test.each(['+9999', '-0099', '2500'])('%s can be no zone', (zone) => {
  expect(offsetOf(zone)).toBeNull();
});
