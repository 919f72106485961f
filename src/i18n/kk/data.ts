/** The page of all data. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('kk');

export const dataPage: Messages['dataPage'] = {
  intro:
    'Атлас білетін барлық дерек файл түрінде және онда не бар, не жоғының есебі. Әр қатар өз дереккөздерін атайды.',
  anyDay: 'Файлдар мен есептер атласта қай күн таңдалғанына қарамай, барлық деректі қамтиды.',
  version: (version, knownTo, rows) =>
    `Нұсқасы: ${version}. Дереккөздер ${knownTo} күніне дейін оқылған. Қатар саны: ${digits(rows)}.`,
  unsourced: (n) => `Дереккөзін атауға тиіс, бірақ атамаған қатарлар: ${n}.`,
  files: {
    title: 'Файлдар',
    stay: 'Бұл мекенжайлар өзгермейді. Кестелер – CSV, орындар мен сызықтар – GeoJSON.',
    archive: (file, size) => `Барлық файл бір архивте: ${file} (${size})`,
    rows: (_n, count) => `${count} қатар`,
    more: (n) => `тағы ${many(n, { other: 'файл' })}`,
    sums: 'Бақылау сомалары (SHA-256)',
    describedBy: 'Әр файлдың бағандары, типтері, шарттары мен дереккөздері:',
    standard: '(Frictionless Data Package)',
    open: 'Қалай ашылады',
    excel:
      'Excel мен LibreOffice CSV файлдарын сол күйінде ашады. Excel «2025-10» мәнін күнге айналдырып жіберуі мүмкін: ондай бағандарды мәтін ретінде импорттаңыз.',
    qgis: 'QGIS GeoJSON файлдарын терезеге сүйреп апарғанда ашады. Орны анықталмаған нысандардың қатары бар, нүктесі жоқ.',
    r: 'R тілінде: read.csv("stations.csv"). Python тілінде: pandas.read_csv("stations.csv").',
    safe: 'Электрондық кесте формула деп орындайтын мәтіннің алдына апостроф қойылған. Сандар сол күйінде.',
    terms: 'Шарттар',
  },
  size: { bytes: (n) => `${n} байт`, kilo: (n) => `${n} кБ`, mega: (n) => `${n} МБ` },
  coverage: {
    title: 'Қатарлар және толтырылуы',
    text: 'Бос ұяшық жарияланған дерек табылмағанын не баған бұл қатарға қатысты еместігін білдіреді.',
    row: (rows, share) => `${many(rows, { other: 'қатар' })}, ұяшықтардың толтырылуы: ${share}`,
    sourced: (n, all) => `Дереккөзі аталған қатарлар: ${digits(all)} ішінен ${digits(n)}`,
    weak: (n) => `Тек әлсіз дереккөзге сүйенетін қатарлар: ${digits(n)}`,
    caption: (file) => `Толтырылған ұяшықтар бағандар бойынша: ${file}`,
    column: 'Баған',
    filled: 'Толтырылған',
    share: 'Үлесі',
  },
  ages: {
    title: 'Әр жай-күйдің ескілігі',
    text: (knownTo) =>
      `Жай-күй туралы соңғы хабар ${knownTo} күнінен қанша бұрын болғаны. Содан бері өзгеріссіз қалды деп есептелмейді.`,
    last: 'Соңғы хабар',
    kind: { section: 'Учаскелер', crossing: 'Өткізу пункттері', project: 'Жобалар', leg: 'Жол бөліктері' },
    band: {
      quarter: '3 ай ішінде',
      year: 'бір жыл ішінде',
      twoYears: '2 жыл ішінде',
      older: 'одан бұрын',
      never: 'күні бар хабар жоқ',
    },
    all: 'Барлық жай-күй',
    find: 'Жай-күйлерден іздеу',
    hint: 'атауы, түрі не жай-күйі',
    shown: (n, all) =>
      n === all
        ? `Барлығы ${many(all, { other: 'жай-күй' })}`
        : `${many(all, { other: 'жай-күй' })} ішінен ${digits(n)}`,
    none: 'Сәйкес жай-күй жоқ.',
    what: 'Не',
    state: 'Жай-күйі',
    days: 'Күн',
    one: { section: 'учаске', crossing: 'өткізу пункті', project: 'жоба', leg: 'жол бөлігі' },
  },
  quality: {
    title: 'Көрсеткіштердің бағасы',
    text: 'Қабылданбаған көрсеткіштер қате деп танылған, көрініп тұруы үшін сақталған.',
    standing: 'Бағасы',
    table: {
      'bilateral.csv': 'Сауда',
      'commodities.csv': 'Тауарлар',
      'traffic.csv': 'Тасымал',
      'figures.csv': 'Өзге көрсеткіштер',
    },
  },
  doubt: {
    title: 'Қайшылықтар мен әлсіз дереккөздер',
    conflicts: (n) => `Дереккөздер арасында ${many(n, { other: 'қайшылық' })}`,
    conflictsMore: 'атлас нені алады және неге',
    weak: (n, all) => `${digits(all)} дереккөз ішінен ${many(n, { other: 'әлсіз' })}`,
    noAddress: (n) => `Мекенжайы белгісіз ${many(n, { other: 'дереккөз' })}`,
  },
  missing: {
    title: 'Не жетіспейді',
    text: 'Жарияланбаған не табылмаған.',
    what: 'Не',
    missing: 'Жоғы',
    of: 'Барлығы',
    row: {
      sitePosition: 'нысанның орны',
      stationPosition: 'станцияның орны',
      crossingPosition: 'өткізу пунктінің орны',
      placePosition: 'автожол не теңіз жолы шетінің орны',
      sectionLength: 'теміржол учаскесінің ұзындығы',
      chainage: 'станцияның теміржолдағы километрі',
      legLength: 'автожолдың не теңіз жолының ұзындығы',
      legHours: 'автожолмен не теңіз жолымен жүру уақыты',
      projectCost: 'жобаның құны',
      goodValue: 'саудадағы тауардың құны не салмағы',
    },
  },
  versions: {
    title: 'Нұсқалар',
    changed: (last, before, now) =>
      `Деректер соңғы нұсқадан (${last}) бері өзгерді: сонда ${many(before, { other: 'қатар' })}, қазір ${digits(now)}. Не өзгергені келесі нұсқамен бірге жазылады.`,
    row: (version, date, rows) => `${version}, ${date}, ${many(rows, { other: 'қатар' })}`,
    sum: (checksum) => `Барлық кестенің бақылау сомасы: ${checksum}`,
  },
};
