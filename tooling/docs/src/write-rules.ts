// Writes docs/rules.md: every kind of finding that there is.
import { writeFileSync } from 'node:fs';
import { catalogue } from '@xxgk/cli';
import { rulesPage } from './rules-page.js';

writeFileSync(new URL('../../../docs/rules.md', import.meta.url), rulesPage(catalogue));
