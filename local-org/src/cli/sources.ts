import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { ComponentSet, MetadataComponent } from '../schema/metadata/component.ts';
import { readSourceFolders } from '../schema/metadata/read.ts';
import { UsageError } from './command.ts';

/**
 * Reads source folders for a command; file names are relative to the current folder, as the user named them.
 * @param apiVersion takes the place of the version each class was saved with
 * @throws UsageError for a path that does not exist
 */
export function readSources(paths: readonly string[], apiVersion?: string): ComponentSet {
    for (const path of paths) {
        if (!existsSync(path)) {
            throw new UsageError(`There is no ${path}.`);
        }
    }
    const { components, problems } = readSourceFolders(paths);
    const shorten = <T extends { readonly fileName: string }>(one: T): T => ({
        ...one,
        fileName: relative('.', resolve(one.fileName)),
    });
    const isCode = (one: MetadataComponent): boolean =>
        one.type === 'ApexClass' || one.type === 'ApexTrigger';
    const versioned = (one: MetadataComponent): MetadataComponent =>
        apiVersion === undefined || !isCode(one)
            ? one
            : { ...one, xml: { ...one.xml, apiVersion: [apiVersion] } };
    return { components: components.map((one) => versioned(shorten(one))), problems };
}
