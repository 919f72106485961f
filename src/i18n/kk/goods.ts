/** Goods that go between two countries. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many } = countingIn('kk');
const rowsOf = (n: number) => many(n, { other: 'мәлімет' });

export const goods: Messages['goods'] = {
  title: 'Тауарлар',
  lead: 'Салмақ, құн және еселік бөлек берілген: негізі айтылмаған еселіктен ештеңе есептелмейді.',
  way: (exporter, importer) => `Бағыты: ${exporter} → ${importer}`,
  none: 'Бұл бағытта бірде-бір тауар аталмаған.',
  good: 'Тауар',
  latest: 'Соңғы есеп',
  rows: rowsOf,
  named: 'аталған, көрсеткіші жарияланбаған',
  ratioOnly: 'тек еселігі',
  pick: (good) => `Барлық мәлімет: ${good}`,
  close: 'Жеке тауарды көрсетпеу',
  picked: (good, rows) => `${good}: ${rowsOf(rows)}`,
  pickedNone: (good) => `${good} туралы мұнда ештеңе белгісіз.`,
  window: 'Кезең',
  weight: 'Салмағы',
  value: 'Құны',
  ratio: 'Еселігі',
  basis: (basis) => `Еселіктің негізі: ${basis}.`,
  noBasis: 'Еселік: негізін дереккөз айтпаған.',
  multiples: 'Салмағы бойынша, кезең сайын',
  chart: (good, exporter, importer) => `${good}, ${exporter} → ${importer}, мың тонна, кезеңдер бойынша`,
  caption:
    'Әр баған өзінің нақты айларында тұр. Масштаб бәріне ортақ. Салынған кезеңмен қабаттасатын кезеңдер, бағалаулар мен даулы мәндер тек кестелерде.',
  whole: 'он екі ай',
  part: 'қысқарақ кезең: жылмен салыстыруға болмайды',
  ratios: 'Тек еселікпен айтылғандар',
  ratiosLead: 'Нүктелі сызық – 1: өзгеріс жоқ.',
  unstated: 'Кезеңі мен өлшемін дереккөз айтпаған',
  ratioUnit: 'Еселік',
  values: (period) => `Құны бойынша, ${period}`,
  unit: 'млн АҚШ доллары',
  all: (rows) => `Барлығы ${rowsOf(rows)}`,
  later: 'Көрсетілген күннен кейін аяқталатын кезеңдер туралы мәліметтер қосылмаған.',
  forecast: 'Есеп емес: болжам не әдеттегі жыл.',
  hs: (code) => `HS ${code}`,
};
