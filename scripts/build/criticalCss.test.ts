import { describe, expect, it } from 'vitest';
import { criticalCss } from './criticalCss';

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
    [':root{--a:1}*{margin:0}', ':root{--a:1}*{margin:0}'],
    ['@media (width>=60rem){.shell{a:b}.gone{a:b}}', '@media (width>=60rem){.shell{a:b}}'],
    ['@media (width>=60rem){.gone{a:b}}', ''],
    ['@media print{.shell{a:b}}', ''],
    ['@keyframes x{0%{a:b}}', '@keyframes x{0%{a:b}}'],
    ['.row{a:b}.row-status{a:b}', '.row-status{a:b}'],
  ])('of %s keeps %s', (css, kept) => expect(criticalCss(css, page)).toBe(kept));
});
