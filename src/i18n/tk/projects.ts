/** The table of projects, in Turkmen: looking, sorting, adding up, and setting side by side. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('tk');
const projectsOf = (n: number) => many(n, { other: 'taslama' });

export const projects: Messages['projects'] = {
  find: 'Taslamalaryň arasyndan gözlemek',
  findHint: 'ady, beýany, gatnaşyjysy ýa-da ýeri',
  actor: 'Gatnaşyjy',
  anyActor: 'ählisi',
  actorOption: (name, n) => `${name} (${digits(n)})`,
  actorNote: 'Atlar çeşmelerde çap edilişi ýaly berilýär: bir gatnaşyjy birnäçe at bilen durup biler.',
  sort: 'Tertibi',
  column: {
    name: 'ady',
    sector: 'pudak',
    status: 'ýagdaýy',
    report: 'soňky habar',
    country: 'ýurtlar',
    place: 'ýeri',
    actors: 'gatnaşyjylar',
    start: 'başlanyşy',
    cost: 'bahasy',
  },
  head: {
    name: 'Taslama',
    sector: 'Pudak',
    status: 'Ýagdaýy',
    report: 'Soňky habar',
    country: 'Ýurtlar',
    place: 'Ýeri',
    actors: 'Gatnaşyjylar',
    start: 'Başlanyşy',
    cost: 'Belli bahasy',
  },
  turn: 'Tertibi tersine öwürmek',
  costOrder: 'ABŞ dollaryndaky möçber boýunça tertiplenen; möçberi ýok taslamalar iň soňunda.',
  later: (n, date) => `Görkezilýän senä (${date}) çenli habar berilmedik ${projectsOf(n)} görkezilmeýär.`,
  wide: 'Giň jedwel',
  wideTitle: (shown) => `Taslamalar jedwel görnüşinde (${digits(shown)})`,
  caption: (count, date) => `${count}, ${date} senesindäki ýagdaý`,
  cost: 'Bahasy',
  noCost: 'bahasy çap edilmedik',
  total: {
    title: 'Belli bahalar',
    label: (unit) => `Görkezilýän taslamalaryň goşup boljak belli bahalary, ${unit}`,
    of: (figures) => `goşulan ${many(figures, { other: 'görkeziji' })}`,
    none: 'Goşup boljak görkeziji ýok.',
    mostly: (project, share) => `Jemiň ${share} bölegi şu taslama degişli: ${project}.`,
    notIn: (names) => `Bahasy çap edilen bolsa-da, jeme goşulmadyk: ${names}.`,
    andMore: (n) => `ýene ${projectsOf(n)}`,
    unknown: (none, all) =>
      none === 0
        ? `Ähli ${projectsOf(all)} boýunça baha çap edilen.`
        : `${projectsOf(all)} bar, olardan ${digits(none)} sanysynyň bahasy çap edilmedik.`,
    how: (left) => (left === 0 ? 'Näme goşuldy' : `Näme goşuldy we goşulmadyk ${digits(left)} sany`),
    added: 'Goşulan',
    left: 'Goşulmadyk',
    caution:
      'Dürli ýyllaryň şertnamalary, takmyny hasaplary we beýanatlary, çap edilişi ýaly; nyrhlara görä düzedilmedik. Pul birlikleri hiç haçan birinden beýlekisine geçirilmeýär.',
    formula: (parts, sum, unit) => `${parts} = ${sum} ${unit}`,
    why: {
      same: 'şol möçber başga pul birliginde',
      wider: 'taslamadan giň zady öz içine alýar',
      yearly: 'her ýyl üçin möçber',
      deals: 'baha däl-de, geleşikleriň möçberi',
      overlap: 'bu ýerdäki beýlekiler bilen kesişýär',
      design: 'diňe taslamalaşdyrmak, gurluşyk däl',
      within: 'goşulan möçberiň içinde bolmagy mümkin; şeýledigi ýa-da däldigi hiç bir çeşmede aýdylmaýar',
      rivals: 'dürli görkezijiler, bu senede hiç biri ileri tutulmaýar',
    },
  },
  compare: {
    title: 'Ýanaşyk deňeşdirme',
    add: (name) => `Deňeşdirmek: ${name}`,
    short: 'Deňeşdirmek',
    remove: (name) => `Deňeşdirmeden aýyrmak: ${name}`,
    chosen: (n, most) =>
      n === 1
        ? `1 taslama saýlandy: deňeşdirmek üçin ýene birini saýlaň, iň köp ${digits(most)}.`
        : `${digits(n)} taslama saýlandy, iň köp ${digits(most)}.`,
    wide: 'Kartanyň üstünde görkezmek',
    clear: 'Deňeşdirmäni arassalamak',
    goTo: 'Deňeşdirmä geçmek',
    caption: (names) => `Deňeşdirilýän: ${names}`,
    stranger: (id) => `Atlasda «${id}» taslamasy ýok.`,
    notYet: (name, date) => `${name}: ${date} senesine çenli habar berilmedi.`,
    row: {
      status: 'Ýagdaýy',
      sector: 'Pudak',
      countries: 'Ýurtlar',
      place: 'Ýeri',
      actors: 'Gatnaşyjylar',
      start: 'Başlanyşy',
      aims: 'Yglan edilen möhleti',
      cost: 'Bahasy',
      sections: 'Bölekler we uzynlyklar',
      report: 'Soňky habar',
    },
    rivals: 'Beýleki görkezijiler',
    noSections: 'atlasyň demir ýoly ýok',
  },
  taken: {
    title: (count, date) => `CASA geçelgesiniň taslamalary: ${count}, ${date} senesindäki ýagdaý`,
  },
};
