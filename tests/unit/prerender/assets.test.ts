import { describe, expect, it } from 'vitest';
import { fileOf, panelModule, stylesOf } from '../../../src/prerender/assets.ts';

const MANIFEST = {
  'index.html': { file: 'index.js', css: ['entry.css'], imports: ['shared.js'] },
  'shared.js': { file: 'shared.js', css: ['shared.css'] },
  'table.js': { file: 'table.js', css: ['table.css'], imports: ['shared.js', 'ring.js'] },
  'ring.js': { file: 'ring.js', imports: ['table.js'] },
  'src/panels/SitePanel.svelte': { file: 'site.js', css: ['site.css', 'table.css'], imports: ['table.js'] },
};

describe('what a page needs of the build', () => {
  it('is the panel of its kind; the overview is part of the entry', () => {
    expect(panelModule({ kind: 'site', id: 'herat' })).toBe('src/panels/SitePanel.svelte');
    expect(panelModule({ kind: 'overview' })).toBeNull();
    expect(panelModule({ kind: 'missing', path: '/x' })).toBeNull();
  });

  it('has the styles of what is imported first, each once, and none that the entry brings', () => {
    expect(stylesOf(MANIFEST, 'src/panels/SitePanel.svelte')).toEqual(['table.css', 'site.css']);
    expect(stylesOf(MANIFEST, null)).toEqual([]);
  });

  it('says what the build lacks', () => {
    expect(fileOf(MANIFEST, 'ring.js')).toBe('ring.js');
    expect(() => fileOf(MANIFEST, 'gone.js')).toThrow('gone.js is not in the manifest');
    expect(() => stylesOf(MANIFEST, 'gone.js')).toThrow('gone.js is not in the manifest');
  });
});
