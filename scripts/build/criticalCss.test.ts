import { describe, expect, it } from 'vitest';
import { criticalCss, withoutUnread } from './criticalCss';

const page = '<main class="shell first" id="root"><p>x</p><ul><li class="row-status">y</li></ul></main>';

describe('criticalCss', () => {
  it.each([
    ['.shell{color:red}', '.shell{color:red}'],
    ['.shell .gone{color:red}', ''],
    ['.shell,.gone{color:red}', '.shell{color:red}'],
    ['#root>.shell{color:red}', '#root>.shell{color:red}'],
    ['#other{color:red}', ''],
    ['ul li{color:red}', 'ul li{color:red}'],
    ['.shell[id=root]{color:red}', '.shell[id=root]{color:red}'],
    ['.shell[id="other"] p{color:red}', ''],
    ['.row-status[id=root]{color:red}', ''],
    ['table{color:red}', ''],
    ['.shell:hover{color:red}', ''],
    ['.shell:not(.gone) p{color:red}', '.shell:not(.gone) p{color:red}'],
    ['.shell>:is(.gone,p){color:red}', '.shell>:is(.gone,p){color:red}'],
    ['.shell>:is(.gone,.away){color:red}', ''],
    ['.shell:has(>.row-status){color:red}', '.shell:has(>.row-status){color:red}'],
    ['.shell:has(>.gone){color:red}', ''],
    ['[id]{color:red}', '[id]{color:red}'],
    ['[data-gone]{color:red}', ''],
    [':root{--a:1}*{margin:0}', ':root{--a:1}*{margin:0}'],
    ['@media (width>=60rem){.shell{a:b}.gone{a:b}}', '@media (width>=60rem){.shell{a:b}}'],
    ['@media (width>=60rem){.gone{a:b}}', ''],
    ['@media print{.shell{a:b}}', ''],
    ['@keyframes x{0%{a:b}}', '@keyframes x{0%{a:b}}'],
    ['.row{a:b}.row-status{a:b}', '.row-status{a:b}'],
  ])('of %s keeps %s', (css, kept) => expect(criticalCss(css, page)).toBe(kept));
});

describe('withoutUnread', () => {
  it.each([
    [':root{--a:1;--b:2;color:var(--b)}', ':root{--b:2;color:var(--b)}'],
    [':root{--a-b:1;--a:2}p{color:var(--a)}', ':root{--a:2}p{color:var(--a)}'],
    [':root{color:red;--a:1}', ':root{color:red;}'],
    ['@media x{:root{--a: ;--b:initial}}p{margin:0}', 'p{margin:0}'],
    ['p{color:var(--a,var(--b))}:root{--a:1;--b:2}', 'p{color:var(--a,var(--b))}:root{--a:1;--b:2}'],
  ])('of %s leaves %s', (css, left) => expect(withoutUnread(css)).toBe(left));

  it('keeps what is read elsewhere', () =>
    expect(withoutUnread(':root{--a:1}', '.first{color:var(--a)}')).toBe(':root{--a:1}'));
});
