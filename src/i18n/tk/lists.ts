/** The overview, the lists of sites and projects, and their filters, in Turkmen. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('tk');

export const lists: Messages['lists'] = {
  overview: {
    title: 'CASA geçelgesi',
    what: [
      'CASA — Gazagystandan Türkmenistanyň we Owganystanyň üsti bilen Pakistana barýan üstaşyr geçelgä Gazagystanyň hökümetiniň beren ady. Ol Karaçiden Pars aýlagyna we Hindistana ýol açmaly.',
      'Onuň iki çeti bar bolan demir ýollardan geçýär; orta böleginde, Owganystanyň üstünde, demir ýol entek ýok.',
      'Onuň CASA-1000 elektrik geçirijisi bilen baglanyşygy ýok.',
    ],
    stands: 'Häzirki ýagdaý',
    statements: {
      railhead: {
        before: '1520 mm inli demir ýol Gazagystandan üznüksiz ',
        link: 'Turgundy stansiýasyna',
        after: (asOf) => ` çenli barýar; bu Owganystandaky ilkinji stansiýadyr (${asOf}).`,
      },
      missing: {
        before: 'Indiki halka, ',
        link: 'Turgundy – Hyrat bölegi',
        after: (asOf) => `, entek ýok: ol meýilleşdirilen, işler barada diňe Turgundy tarapda habar berildi (${asOf}).`,
      },
      design: {
        before: 'Hyratdan aňyrda ',
        link: 'Kandagara barýan ugur',
        after: (asOf) =>
          ` we onuň Spin-Boldaga çenli dowamy diňe gözleg-taslama tapgyrynda; hiç zat gurulmady (${asOf}).`,
      },
      shut: {
        before: 'Geçelgäniň Pakistana girýän ýeri bolan ',
        link: 'Çaman geçiriş nokady',
        after: (asOf) =>
          ` 2025-nji ýylyň oktýabryndan bäri söwda üçin ýapyk. Gaýtadan açylandygy barada habar tapylmady (${asOf}).`,
      },
    },
    known: (date) => `Çeşmeler ${date} senesine çenli okaldy. Ondan soňky maglumatlar atlasda ýok.`,
    stretchesOther: (name) => `Başdan ahyra çenli: ${name}`,
    stretches: 'Başdan ahyra çenli',
    stretchesOf: (from, to) => `${from} – ${to}, demir ýol bilen, bölekme-bölek`,
    figures: 'Sanlarda',
    routes: 'Ýollary deňeşdirmek',
    rail: 'Demir ýollar ýagdaýy boýunça',
    railHint:
      'Diňe bu geçelgäniň däl, atlasdaky ähli demir ýollar. Bölekleri we uzynlyklaryny görmek üçin ýagdaýy açyň.',
    stretchCount: (n) => many(n, { other: 'bölek' }),
    crossings: 'Serhet geçiriş nokatlary ýagdaýy boýunça',
    crossingCount: (n) => many(n, { other: 'geçiriş nokady' }),
    corridors: 'Atlasdaky geçelgeler',
    more: 'Dowamy',
    entries: {
      sites: (n) => many(n, { other: 'ýer' }),
      projects: (n) => many(n, { other: 'taslama' }),
      trade: 'Söwda we ýük gatnawy',
      events: 'Wakalar sene tertibinde',
    },
  },
  between: (from, to) => `${from} – ${to}`,
  by: 'ugur:',
  gauge: (mm) => `${mm} mm`,
  filters: 'Süzgüçler',
  all: 'ählisi',
  filter: { kind: 'Görnüşi', country: 'Ýurt', sector: 'Pudak', status: 'Ýagdaýy' },
  clear: 'Süzgüçleri arassalamak',
  sites: {
    intro: 'Geçelgäniň gurulýan, serhetden geçýän, ýük ýüklenýän ýa-da gepleşik geçirilýän ýerleri.',
    shown: (shown, all) =>
      shown === all ? `Ähli ${digits(all)} ýer` : `${digits(all)} ýerden ${digits(shown)} sanysy`,
    none: 'Bu süzgüçlere gabat gelýän ýer ýok.',
    taken: (n) => `CASA geçelgesiniň ýerleri: ${digits(n)}`,
    noMarker: 'ýerleşişi çap edilmedik: kartada belgisi ýok',
  },
  projects: {
    intro: 'Gurulýan, meýilleşdirilýän ýa-da maslahat edilýän taslamalar, hersi soňky habaryň senesi bilen.',
    shown: (shown, all) =>
      shown === all ? `Ähli ${digits(all)} taslama` : `${digits(all)} taslamadan ${digits(shown)} sanysy`,
    none: 'Bu süzgüçlere gabat gelýän taslama ýok.',
    sort: 'Tertibi',
    sortBy: { name: 'ady', status: 'ýagdaýy' },
    noPlace: 'belli bir ýeri ýok',
  },
  sources: (n) => many(n, { other: 'çeşme' }),
};
