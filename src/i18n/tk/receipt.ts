/** The receipt of a figure, in Turkmen. */
import type { Messages } from '../messages.ts';

export const receipt: Messages['receipt'] = {
  short: 'çeşme',
  signs: 'Aşagyna nokatly çyzyk çekilen san öz çeşme beýanyny açýar; sanyň ýanyndaky «çeşme» ýaly düwme hem şeýle.',
  open: (label) => `Çeşmesi: ${label}`,
  title: 'Bu görkeziji nireden alnan',
  publishedBy: 'Neşir eden',
  accessed: (date) => `okalan senesi: ${date}`,
  later: 'görkezilýän günden soň çap edilen',
  undated: 'senesiz',
  noAddress: 'salgysy belli däl',
  weak: 'ygtybarsyz çeşme',
  period: 'Döwri',
  quality: 'Derejesi',
  reason: 'Näme üçin şu görkeziji',
  speaker: 'Aýdan',
  derived: 'Hasaplanan',
  inputs: 'Düzüm bölekleri',
  note: 'Bellik',
  rivals: 'Şol bir zat barada beýleki görkezijiler',
  noRivals: 'Başga görkeziji tapylmady.',
  cite: 'Salgylanmany göçürmek',
  citation: (figure, source, link) => `${figure}. ${source}. Alnan ýeri: CASA geçelgesiniň atlasy, ${link}`,
};
