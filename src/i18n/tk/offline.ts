/** The copy on the device, newer versions, and parts that can't be had. */
import type { Messages } from '../messages.ts';

export const offline: Messages['offline'] = {
  label: 'Baglanyşyk we wersiýa',
  newer: 'Atlasyň täze wersiýasy taýýar.',
  show: 'Görkezmek',
  later: 'Soňra',
  offline: (date: string) => `Tor ýok: maglumatlaryň senesi – ${date}.`,
  copyShown: (date: string) =>
    `Serwer jogap bermedi. Şu enjamda saklanan nusga görkezilýär: maglumatlaryň senesi – ${date}.`,
  copy: {
    title: 'Torsuz okamak',
    looking: 'Şu enjamdaky nusga barlanýar…',
    stored:
      'Atlas şu enjamda doly saklanyldy. Islendik sahypany torsuz okap bolýar; başga ýazuwyň şriftleri şol dildäki sahypa açylanda saklanýar. Maglumat sahypasyndaky faýllar saklanmaýar.',
    none: 'Atlas şu enjamda saklanylmadyk ýa-da entek doly saklanylmadyk.',
    removed: 'Saklanan nusga aýryldy. Siz soramasaňyz, atlas gaýtadan saklanylmaz.',
    storing: 'Atlas saklanylýar…',
    failed: 'Atlasy saklap bolmady: baglanyşyk ýok ýa-da enjamda ýer ýok bolmagy mümkin.',
    impossible: 'Bu brauzer atlasy saklamaga mümkinçilik bermeýär.',
    remove: 'Saklanan nusgany aýyrmak',
    store: 'Atlasy şu enjamda saklamak',
  },
  part: {
    offline: 'Atlasyň bu bölegi ýüklenmedi. Baglanyşyk ýok bolmagy mümkin.',
    slow: 'Atlasyň bu bölegi gaty uzak wagtlap gelmedi.',
    outdated: 'Siz okaýan wagtyňyz atlas täzelendi. Ähli bölekleri bir wersiýada bolar ýaly sahypany gaýtadan ýükläň.',
  },
};
