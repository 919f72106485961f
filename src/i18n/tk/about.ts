/** What the atlas is, how it is made and on what terms, in Turkmen. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('tk');

export const about: Messages['about'] = {
  intro: 'Bir söwda geçelgesiniň atlasy: her görkezijiniň nireden alnandygy görkezilýär.',
  what: {
    title: 'Bu näme',
    text: [
      'Atlasda Gazagystandan Türkmenistanyň we Owganystanyň üsti bilen Pakistana barýan geçelge barada çap edilen maglumatlar jemlenýär: ýerler, demir ýollar, awtoýollar, serhet geçiriş nokatlary, taslamalar, wakalar, söwda we ýük gatnawy.',
      'Ol diňe açyk çeşmelere esaslanýar. Atlas olarda nämäniň haçan aýdylandygyny we çeşmeleriň nirede gapma-garşy gelýändigini beýan edýär. Bu resmi karta däl we onda agzalýan döwletleriň ýa-da kompaniýalaryň hiç biriniň adyndan gürlemeýär.',
    ],
    known: (date) => `Çeşmeler ${date} senesine çenli okaldy. Ondan soňky maglumatlar atlasda ýok.`,
  },
  method: {
    title: 'Atlasy nähili okamaly',
    asOf: {
      term: 'Ýagdaýlar we olaryň seneleri',
      text: 'Her ýagdaýyň ýanynda ol barada iň soňky gezek haçan habar berlendigi görkezilýär. Ýagdaý şondan soň hem dowam edýär diýlip hasap edilmeýär. Has irki senede, şol döwre degişli habar ýok bolsa, emma ilkinji habarda eýýäm hereket edýän ýa-da açyk zat barada aýdylýan bolsa, ýagdaý «çak edilýän» diýlip bellenilýär. Diňe yglan edilen zat yglan edilen diýlip atlandyrylýar, maksada bolsa soňraky habar bolmasa, hiç haçan ýetildi diýlip hasap edilmeýär.',
    },
    dates: {
      term: 'Güni görkezilmedik seneler',
      text: 'Diňe aý ýa-da ýyl görkezilse, onuň iň soňky güni göz öňünde tutulýar: «2025» 2025-nji ýylyň 31-nji dekabryndan güýje girýär.',
    },
    rivals: {
      term: 'Gabat gelmeýän görkezijiler',
      text: 'Çeşmeler bir zat barada dürli görkeziji getirse, biri ileri tutulýar we munuň sebäbi çeşme beýanynda aýdylýar; beýlekileri onuň ýanynda görnüp durýar. «Tapylan ýeke-täk görkeziji» — deňeşdirere başga görkeziji ýok diýmekdir. «Ret edilen» görkezijiler tanalar ýaly saklanýar.',
    },
    missing: {
      term: 'Ýok maglumatlar',
      text: '«Çap edilmedik» — çeşme tapylmady diýmekdir. Hiç bir boşluk takmyny hasap bilen doldurylmaýar.',
    },
    precision: {
      term: 'Ýerleşiş',
      text: 'Takyk ýerleşiş nokat belgisi bilen görkezilýär. Ýeriň deregine alnan şäher, etrap ýa-da welaýat tegelek görnüşinde çekilýär, tegelegiň ululygy şertlidir. Ýerleşişi çap edilmedik ýeriň kartada belgisi ýok, ol diňe sanawlarda bar.',
    },
    lengths: {
      term: 'Uzynlyklar',
      text: 'Çap edilen uzynlyk görkezilýär. Çap edilmedik bolsa, çyzgynyň uzynlygy berilýär we «takmynan» diýlip bellenilýär: demir ýollar stansiýadan stansiýa göni çekilýär, şonuň üçin çyzgy köplenç hakyky ýoldan gysga çykýar.',
    },
  },
  borders: {
    title: 'Serhetler',
    text: 'Serhetler Natural Earth maglumatlaryndan alnyp, ýönekeýleşdirilen. Jedelli çyzyklar jedelli hökmünde çekilýär. Atlas hiç bir talaby goldamaýar we ondaky hiç bir çyzyk serhediň nireden geçýändigini tassyklamaýar.',
  },
  article: {
    title: 'Atlasa esas bolan makala',
    text: 'Bu makaladaky her tassyklama atlasda bar. Olaryň hersi öz sözlerimiz bilen, görkezijileri we degişli sahypalary bilen berilýär.',
    figures: (n) => `Tassyklama ${digits(n)}: görkezijiler`,
  },
  conflicts: {
    title: 'Çeşmeler gapma-garşy gelýän ýerler',
    text: 'Tapylan ähli gapma-garşylyklar, çeşmelerde aýdylýanlar we atlasyň kabul edýän görkezijisi.',
    count: (n) => many(n, { other: 'gapma-garşylyk' }),
    versions: 'Aýdylýanlar',
    about: 'Mowzuk',
  },
  links: {
    title: 'Baglanyşykda näme saklanýar',
    text: 'Salgy görnüşiň özüdir: onuň ýoly sahypany görkezýär, galan bölegi aşakda düşündirilýär. Onda ýok zat deslapky ýagdaýynda galýar. Görýän zadyňyzy başga birine takyk görkezmek üçin salgyny göçüriň.',
  },
  languages: {
    title: 'Diller',
    text: 'Atlas iňlis, rus, gazak, türkmen, pars (dari), puştu we urdu dillerinde. Bellikler we çeşmeleriň tekstleri iňlis dilinde berilýär.',
  },
  errors: {
    title: 'Ýalňyşlyk bolsa',
    steps: [
      'Görkezijiniň çeşme beýanyny ýa-da sahypanyň çeşmelerini açyň we atlasyň nämä esaslanýandygyna serediň.',
      'Atlasyň faýllaryndan, geo/ bukjasyndan degişli setiri tapyň: her mesele üçin bir jedwel, her fakt üçin bir setir. Ähli sütünler geo/README.md faýlynda düşündirilýär.',
      'Setiri düzediň we çeşmäni görkeziň. Barlag üýtgetmäniň bozýan her düzgünini sanap berýär.',
    ],
  },
  licences: {
    title: 'Ulanyş şertleri',
    what: 'Näme',
    terms: 'Şertler',
    rows: {
      code: { what: 'Atlasyň programma kody', terms: 'MIT' },
      osm: {
        what: 'Stansiýalar we beýleki nokatlar: OpenStreetMap, © OpenStreetMap goşant goşanlar',
        terms: 'ODbL 1.0',
      },
      geonames: { what: 'Şäherler we geografik nokatlar: GeoNames', terms: 'CC BY 4.0' },
      whosonfirst: { what: 'Atlar we nokatlar: Who’s On First', terms: 'CC BY 4.0' },
      naturalEarth: {
        what: 'Gury ýer, suwlar we serhetler: Natural Earth',
        terms: 'jemgyýetçilik eýeçiligi (public domain)',
      },
      fonts: { what: 'Noto şriftleri', terms: 'SIL Open Font License 1.1' },
    },
    facts: 'Faktlar we görkezijiler çeşmeleri görkezilip getirilýär; çeşmeleriň tekstleri neşir edenlere degişlidir.',
  },
};
