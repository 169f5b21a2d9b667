import { printXml } from '../../schema/metadata/xml.ts';
import { componentNode } from '../../org/metadata/source-files.ts';
import type { ApiContext } from '../context.ts';

/** `<records xsi:type="T">` of each named component; a name that is not there gives an empty record, as on Salesforce. */
export function readMetadata(context: ApiContext, type: string, fullNames: readonly string[]): string {
    return fullNames
        .map((fullName) => {
            const node = componentNode(context.deployments, type, fullName);
            if (node === null) {
                return `<records xsi:type="${type}"/>`;
            }
            const printed = printXml('records', { fullName: [fullName], ...node });
            const inner = printed.slice(
                printed.indexOf('>', printed.indexOf('<records')) + 1,
                printed.lastIndexOf('</records>'),
            );
            return `<records xsi:type="${type}">${inner}</records>`;
        })
        .join('');
}
