import type { Language } from '@xxgk/document';
import { parseReport } from '@xxgk/model';
import type { Interpretation } from '../interpretation.js';
import { embeddedBroken } from './embedded-findings.js';
import { parseJson } from './embedded-report.js';
import { shownDifferences } from './shown-differences.js';

/** The report that is embedded in a file, as it is; what the file shows otherwise becomes findings. */
export function preferEmbedded(json: string, visible: Interpretation, language: Language): Interpretation {
  const input = parseJson(json);
  const parsed = parseReport(input, { language });
  if (!parsed.ok) {
    return { ...visible, findings: [embeddedBroken.find(language, {}), ...visible.findings] };
  }
  const findings = shownDifferences(parsed.report, visible, language);
  return { input, findings, provenance: visible.provenance };
}
