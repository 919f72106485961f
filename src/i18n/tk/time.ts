/** The day that is shown, how it is chosen, and what changed when, in Turkmen. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('tk');
const changes = (n: number, from: string, to: string) =>
  `${from} senesinden soň, ${to} senesine çenli: ${many(n, { other: 'üýtgeme' })}`;

export const time: Messages['time'] = {
  label: 'Görkezilýän gün',
  slider: 'Görkezilýän gün',
  value: (date) => date,
  latestValue: (date) => `${date}, iň soňky belli gün`,
  field: 'Sene',
  hint: '«2025» 2025-nji ýylyň ahyryndaky ýagdaýy aňladýar.',
  problem: {
    shape: 'Ýyly, aýy ýa-da güni ýazyň: 2025, 2025-10 ýa-da 2025-10-12.',
    calendar: (text) => `Senenamada beýle sene ýok: ${text}.`,
    early: (year) => `Maglumatlaryň başlanýan wagty şundan soň: ${year}.`,
  },
  late: (date) => `${date} senesinden soň hiç zat belli däl: şol gün görkezilýär.`,
  previous: 'Öňki üýtgeme',
  next: 'Indiki üýtgeme',
  play: 'Üýtgemeleri yzygider görkezmek',
  pause: 'Saklamak',
  latest: 'Iň soňky',
  lastChange: 'Soňky üýtgeme:',
  none: 'Maglumatlarda beýle köne habar ýok.',
  more: (n) => `ýene ${digits(n)} sany`,
  happened: {
    opened: (name) => `${name}: açyldy`,
    closed: (name) => `${name}: söwda üçin ýapyldy`,
    suspended: (name) => `${name}: gatnaw wagtlaýyn togtadyldy`,
    restricted: (name) => `${name}: çäklendirildi`,
    began: (name) => `${name}: işler başlandy`,
    completed: (name) => `${name}: tamamlandy`,
    announced: (name, status) => `${name}: ${status}`,
    unclear: (name) => `${name}: ýagdaýy belli däl`,
  },
  reopened: (name) => `${name}: gaýtadan açyldy`,
  unrestricted: (name) => `${name}: çäklendirmeler aýryldy`,
  project: (name, status) => `${name}: ${status}`,
  reported: (name, status) => `${name}: habara görä, ${status}`,
  projectReported: (name, status) => `${name}: habara görä, ${status}`,
  since: {
    title: 'Şundan bäri üýtgemeler…',
    field: 'Başlangyç sene',
    hint: 'Şu günden soň, görkezilýän güne çenli üýtgän zatlar.',
    choose:
      'Sene giriziň: ondan soň açylan, başlanan, wagtlaýyn togtadylan ýa-da ýapylan zatlar sanaw edilip görkeziler.',
    count: changes,
    none: (from, to) => `${from} senesinden soň, ${to} senesine çenli hiç zat üýtgemedi.`,
    backwards: (from, to) => `${from} görkezilýän günden (${to}) öň däl.`,
    clear: 'Arassalamak',
    group: {
      opened: 'Açyldy ýa-da täzeden işleýär',
      closed: 'Söwda üçin ýapyldy',
      suspended: 'Wagtlaýyn togtadyldy',
      restricted: 'Çäklendirildi',
      began: 'Işler başlandy',
      acted: 'Güýjünde ýa-da amala aşyrylýan',
      completed: 'Tamamlandy',
      announced: 'Yglan edildi ýa-da meýilleşdirildi',
      unclear: 'Ýagdaýy indi belli däl',
    },
  },
  banner: {
    shown: (date) => `Görkezilýän ýagdaýyň senesi: ${date}`,
    latest: 'iň soňky ýagdaýa dolanmak',
    changes,
    forget: 'öňki senäni aýyrmak',
    note: (date) => `Beýanlar we bellikler ${date} senesine degişli.`,
  },
  notYet: {
    title: 'Bu senede entek ýok',
    text: (name, date) => `${name}: ${date} senesine çenli habar berilmedi.`,
    first: (date, status) => `Maglumatlarda ilkinji gezek ${date} senesinde duş gelýär: ${status}.`,
    go: (date) => `${date} ýagdaýyny görkezmek`,
    latest: (date) => `Iň soňky ýagdaýy görkezmek, ${date}`,
  },
  nothingYet: (date) => `${date} senesine çenli habar ýok`,
  laterSections: (n, date) =>
    `Onuň ${many(n, { other: 'bölegi' })} sanawda ýok: ol barada ${date} senesine çenli habar berilmedi.`,
  history: {
    after: (date) => `Görkezilýän seneden (${date}) soň`,
    none: (date) => `${date} senesine çenli habar ýok.`,
  },
  events: {
    later: (n, date) => `Görkezilýän seneden (${date}) soňky ${many(n, { other: 'ýazgy' })} görkezilmeýär.`,
  },
  figures: {
    later: (n, date) => `Görkezilýän seneden (${date}) soňky ${many(n, { other: 'görkeziji' })} görkezilmeýär.`,
  },
};
