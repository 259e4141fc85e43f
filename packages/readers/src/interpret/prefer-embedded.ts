import type { Finding, Language } from '@xxgk/document';
import { parseReport } from '@xxgk/model';
import type { Interpretation } from './interpretation.js';
import type { InterpretMessages } from './messages.js';
import { shownDifferences } from './shown-differences.js';

/** The report that is embedded in a file, as it is; what the file shows otherwise becomes findings. */
export function preferEmbedded(
  json: string,
  visible: Interpretation,
  messages: InterpretMessages,
  language: Language,
): Interpretation {
  const input = parseJson(json);
  const parsed = parseReport(input, { language });
  if (!parsed.ok) {
    const broken: Finding = {
      ruleId: 'reader/embedded-broken',
      severity: 'warning',
      ...messages.embeddedBroken,
    };
    return { ...visible, findings: [broken, ...visible.findings] };
  }
  const findings = shownDifferences(parsed.report, visible, messages);
  return { input, findings, provenance: visible.provenance };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
