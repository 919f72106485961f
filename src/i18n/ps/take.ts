/** What a reader takes away of a view, in Pashto. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many } = countingIn('ps');

export const take: Messages['take'] = {
  group: (title) => `له ځان سره اخیستل: ${title}`,
  label: 'ډاونلوډ',
  form: { csv: 'CSV', geojson: 'GeoJSON', svg: 'SVG', png: 'PNG' },
  formOf: (form, title) => `${isolated(form)}: ${title}`,
  copy: 'استناد کاپي کول',
  copied: 'استناد کاپي شو.',
  saved: (file, rows) =>
    `${isolated(file)}، ${many(rows, { one: 'کتار', other: 'کتارونه' })}: د خوندي کولو لپاره براوزر ته وسپارل شو.`,
  failed: {
    csv: 'جدول جوړ نه شو.',
    geojson: 'د نقشې توکي جوړ نه شول.',
    svg: 'انځور رسم نه شو.',
    png: 'براوزر انځور د PNG په بڼه رسم نه کړ. پر ځای یې SVG واخلئ.',
  },
  cite: {
    source: (publisher, title, date, address, accessed) =>
      `${isolated(publisher)}: «${isolated(title)}»، ${date}، ${isolated(address)} (لوستل شوی: ${accessed})`,
    view: (title, atlas, state, link) => `${title}. په: ${atlas}. ${state}. ${isolated(link)}`,
    state: (knownTo, version) => `سرچینې تر ${knownTo} پورې لوستل شوې، د معلوماتو نسخه ${isolated(version)}`,
    stateAt: (day, knownTo, version) =>
      `د دې ورځې حالت: ${day}؛ سرچینې تر ${knownTo} پورې لوستل شوې، د معلوماتو نسخه ${isolated(version)}`,
    sources: 'سرچینې:',
    published: (publishers) => `سرچینه: ${isolated(publishers)}.`,
  },
};
