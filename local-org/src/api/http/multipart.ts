import { ApiError } from '../errors.ts';

export interface Part {
    readonly name: string;
    readonly fileName: string | null;
    readonly contentType: string;
    readonly content: Uint8Array;
}

/** Reads a multipart body. @throws ApiError 400 where the boundary is missing */
export function parseMultipart(contentType: string, body: Uint8Array): Part[] {
    const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
    if (boundary === undefined) {
        throw new ApiError(400, 'INVALID_MULTIPART_REQUEST', 'The content type has no boundary');
    }
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const delimiter = Buffer.from(`--${boundary}`);
    const parts: Part[] = [];
    let at = bytes.indexOf(delimiter);
    while (at >= 0) {
        const start = at + delimiter.length + 2;
        const next = bytes.indexOf(delimiter, start);
        if (next < 0) {
            break;
        }
        const headEnd = bytes.indexOf('\r\n\r\n', start);
        if (headEnd >= 0 && headEnd < next) {
            parts.push(
                readPart(
                    bytes.subarray(start, headEnd).toString('utf8'),
                    bytes.subarray(headEnd + 4, next - 2),
                ),
            );
        }
        at = next;
    }
    return parts;
}

function readPart(head: string, content: Uint8Array): Part {
    const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? '';
    return {
        name: /\bname="([^"]*)"/i.exec(disposition)?.[1] ?? '',
        fileName: /\bfilename="([^"]*)"/i.exec(disposition)?.[1] ?? null,
        contentType: /^content-type:\s*([^;\r\n]+)/im.exec(head)?.[1]?.trim().toLowerCase() ?? '',
        content,
    };
}
