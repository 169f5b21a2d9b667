/** Files: a new ContentVersion makes its document and the links to it, or becomes the document's latest version. */
import { createHash } from 'node:crypto';
import { ApexBlob } from '../../values/blob.ts';
import { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import { systemRow } from '../async/job-rows.ts';
import type { Row } from './row.ts';

/** Names of file types by extension; others are known by their extension in capitals. */
const FILE_TYPES: Readonly<Record<string, string>> = {
    doc: 'WORD',
    docx: 'WORD_X',
    xls: 'EXCEL',
    xlsx: 'EXCEL_X',
    ppt: 'POWER_POINT',
    pptx: 'POWER_POINT_X',
    txt: 'TEXT',
    htm: 'HTML',
    jpeg: 'JPG',
};

/** What follows from the file itself; before the versions are written. */
export function deriveVersions(rows: readonly Row[]): void {
    for (const { record } of rows) {
        const path = (record.get('PathOnClient') as string | null) ?? '';
        const extension = /\.([^.]+)$/.exec(path)?.[1] ?? null;
        const data = record.get('VersionData');
        const bytes = data instanceof ApexBlob ? data.bytes : new Uint8Array();
        if (record.get('Title') === null) record.set('Title', path.replace(/\.[^.]+$/, '') || null);
        record.set('FileExtension', extension);
        record.set('FileType', fileType(extension));
        record.set('ContentSize', bytes.length);
        record.set('Checksum', createHash('md5').update(bytes).digest('hex'));
    }
}
function fileType(extension: string | null): string {
    if (extension === null) return 'UNKNOWN';
    return FILE_TYPES[extension.toLowerCase()] ?? extension.toUpperCase();
}

/** Makes documents and links, before the versions are written: they name their document. Rows have their Ids. */
export function attachVersions(transaction: ApexTransaction, rows: readonly Row[]): void {
    for (const { record } of rows) {
        const documentId = record.get('ContentDocumentId') as string | null;
        if (documentId === null) newDocument(transaction, record);
        else nextVersion(transaction, record, documentId);
        record.set('IsLatest', true);
    }
}

function newDocument(transaction: ApexTransaction, version: SObject): void {
    const { state, user } = transaction;
    const document = systemRow(state, 'ContentDocument', user.id, {
        Title: version.get('Title'),
        OwnerId: version.get('OwnerId') ?? user.id,
        LatestPublishedVersionId: version.id,
        FileType: version.get('FileType'),
        FileExtension: version.get('FileExtension'),
        ContentSize: version.get('ContentSize'),
        Description: version.get('Description'),
        IsArchived: false,
        PublishStatus: 'P',
    });
    state.records.insert('ContentDocument', [document]);
    version.set('ContentDocumentId', document.id);
    version.set('VersionNumber', '1');
    const location = version.get('FirstPublishLocationId') as string | null;
    const owner = document.get('OwnerId') as string;
    const links = [link(transaction, document.id, owner, 'I')];
    if (location !== null && location !== owner) links.push(link(transaction, document.id, location, 'V'));
    state.records.insert('ContentDocumentLink', links);
}
function link(
    transaction: ApexTransaction,
    documentId: string | null,
    entityId: string,
    shareType: string,
): SObject {
    return systemRow(transaction.state, 'ContentDocumentLink', transaction.user.id, {
        ContentDocumentId: documentId,
        LinkedEntityId: entityId,
        ShareType: shareType,
        Visibility: 'AllUsers',
    });
}

function nextVersion(transaction: ApexTransaction, version: SObject, documentId: string): void {
    const { records } = transaction.state;
    const before = records.by('ContentVersion', 'ContentDocumentId', [documentId]);
    version.set('VersionNumber', String(before.length + 1));
    version.set('FirstPublishLocationId', null);
    const outdated = before
        .filter((row) => row.get('IsLatest') === true)
        .map((row) => change(row, { IsLatest: false }));
    records.update('ContentVersion', outdated);
    const document = records.byIds('ContentDocument', [documentId])[0];
    if (document === undefined) return;
    const { Title, FileType, FileExtension, ContentSize } = Object.fromEntries(
        ['Title', 'FileType', 'FileExtension', 'ContentSize'].map((name) => [name, version.get(name)]),
    );
    const fresh = { LatestPublishedVersionId: version.id, Title, FileType, FileExtension, ContentSize };
    records.update('ContentDocument', [change(document, fresh)]);
}
function change(record: SObject, fields: Readonly<Record<string, unknown>>): SObject {
    const changed = new SObject(record.object);
    changed.id = record.id;
    for (const [name, value] of Object.entries(fields)) {
        if (record.object.fields.has(name.toLowerCase())) changed.set(name, value);
    }
    return changed;
}
