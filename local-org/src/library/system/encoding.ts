import {
    createHash,
    createPrivateKey,
    createPublicKey,
    type KeyObject,
    sign,
    verify,
    createHmac,
    randomBytes,
    randomInt,
    createCipheriv,
    createDecipheriv,
    timingSafeEqual,
} from 'node:crypto';
import { ApexBlob, raise } from '../../values/index.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { platformType } from '../define.ts';
import { required } from './string/arguments.ts';

const blob = (bytes: Uint8Array): ApexBlob => new ApexBlob(new Uint8Array(bytes));

/** java.net.URLEncoder in UTF-8, the only charset the local org knows. */
function urlEncode(text: string | null, charset: string | null): string {
    utf8(charset);
    return encodeURIComponent(required(text, 1))
        .replace(/[!'()~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%20', '+');
}
function urlDecode(text: string | null, charset: string | null): string {
    utf8(charset);
    try {
        return decodeURIComponent(required(text, 1).replaceAll('+', ' '));
    } catch {
        raise('System.IllegalArgumentException', 'URLDecoder: Illegal hex characters in escape (%) pattern');
    }
}
function utf8(charset: string | null): void {
    if (!/^utf-?8$/i.test(required(charset, 2))) {
        throw new NotEmulatedError(`charset ${charset} in EncodingUtil`);
    }
}

export const encodingUtilDefinition = platformType({
    name: 'System.EncodingUtil',
    members: {
        'static String base64Encode(Blob inputBlob)': (input: ApexBlob | null) =>
            Buffer.from(required(input, 1).bytes).toString('base64'),
        'static Blob base64Decode(String inputString)': (text: string | null) =>
            blob(Buffer.from(required(text, 1), 'base64')),
        'static String convertToHex(Blob inputBlob)': (input: ApexBlob | null) =>
            Buffer.from(required(input, 1).bytes).toString('hex'),
        'static Blob convertFromHex(String inputString)': (text: string | null) => {
            const hex = required(text, 1);
            if (hex.length % 2 !== 0 || /[^0-9a-fA-F]/.test(hex)) {
                raise('System.InvalidParameterValueException', 'Invalid hex string');
            }
            return blob(Buffer.from(hex, 'hex'));
        },
        'static String urlEncode(String inputString, String encodingScheme)': urlEncode,
        'static String urlDecode(String inputString, String encodingScheme)': urlDecode,
    },
});

const digests: Readonly<Record<string, string>> = {
    MD5: 'md5',
    SHA1: 'sha1',
    'SHA-1': 'sha1',
    SHA256: 'sha256',
    'SHA-256': 'sha256',
    SHA512: 'sha512',
    'SHA-512': 'sha512',
    'SHA3-256': 'sha3-256',
    'SHA3-384': 'sha3-384',
    'SHA3-512': 'sha3-512',
    'SHA-384': 'sha384',
    SHA384: 'sha384',
};
function noSuch(name: string): never {
    raise('System.NoSuchElementException', `Invalid algorithm: ${name}`);
}
const digestNamed = (name: string | null): string =>
    digests[required(name, 1).toUpperCase()] ?? noSuch(name ?? '');
const macNamed = (name: string | null): string =>
    digests[required(name, 1).toUpperCase().replace(/^HMAC/, '')] ?? noSuch(name ?? '');

function mac(name: string | null, input: ApexBlob | null, key: ApexBlob | null): Buffer {
    return createHmac(macNamed(name), required(key, 3).bytes).update(required(input, 2).bytes).digest();
}
/** AES in CBC mode with PKCS 5 padding. */
function cipherName(name: string | null, key: ApexBlob): string {
    const bits = /^AES(128|192|256)$/i.exec(required(name, 1))?.[1] ?? noSuch(name ?? '');
    if (key.size * 8 !== Number(bits)) {
        raise('System.SecurityException', `Invalid private key. Must be ${Number(bits) / 8} bytes.`);
    }
    return `aes-${bits}-cbc`;
}
function encrypt(name: string | null, key: ApexBlob | null, iv: Uint8Array, data: ApexBlob | null): Buffer {
    const cipher = createCipheriv(cipherName(name, required(key, 2)), required(key, 2).bytes, iv);
    return Buffer.concat([cipher.update(required(data, 3).bytes), cipher.final()]);
}
function decrypt(name: string | null, key: ApexBlob | null, iv: Uint8Array, data: Uint8Array): Buffer {
    try {
        const decipher = createDecipheriv(cipherName(name, required(key, 2)), required(key, 2).bytes, iv);
        return Buffer.concat([decipher.update(data), decipher.final()]);
    } catch (error) {
        if (error instanceof Error && 'code' in error) {
            raise('System.SecurityException', 'Given final block not properly padded.');
        }
        throw error;
    }
}
const signatures: Readonly<Record<string, string>> = {
    RSA: 'RSA-SHA1',
    'RSA-SHA1': 'RSA-SHA1',
    'RSA-SHA256': 'RSA-SHA256',
    'RSA-SHA384': 'RSA-SHA384',
    'RSA-SHA512': 'RSA-SHA512',
};
const signatureNamed = (name: string | null): string =>
    signatures[required(name, 1).toUpperCase()] ?? noSuch(name ?? '');
/** PKCS 8, without armour. */
function privateKey(key: ApexBlob | null): KeyObject {
    try {
        return createPrivateKey({ key: Buffer.from(required(key, 3).bytes), format: 'der', type: 'pkcs8' });
    } catch (error) {
        raise(
            'System.SecurityException',
            `Invalid private key: ${error instanceof Error ? error.message : ''}`,
        );
    }
}
/** X.509 SubjectPublicKeyInfo, without armour. */
function publicKey(key: ApexBlob | null): KeyObject {
    try {
        return createPublicKey({ key: Buffer.from(required(key, 4).bytes), format: 'der', type: 'spki' });
    } catch (error) {
        raise(
            'System.SecurityException',
            `Invalid public key: ${error instanceof Error ? error.message : ''}`,
        );
    }
}
const IV_BYTES = 16;
function initialVector(iv: ApexBlob | null): Uint8Array {
    const vector = required(iv, 3);
    return vector.size === IV_BYTES
        ? vector.bytes
        : raise('System.SecurityException', 'Invalid initialization vector. Must be 16 bytes.');
}

export const cryptoDefinition = platformType({
    name: 'System.Crypto',
    members: {
        'static Blob generateDigest(String algorithmName, Blob input)': (
            name: string | null,
            input: ApexBlob | null,
        ) => blob(createHash(digestNamed(name)).update(required(input, 2).bytes).digest()),
        'static Blob generateMac(String algorithmName, Blob input, Blob privateKey)': (
            name: string | null,
            input: ApexBlob | null,
            key: ApexBlob | null,
        ) => blob(mac(name, input, key)),
        'static Boolean verifyHMac(String algorithmName, Blob input, Blob privateKey, Blob hmacToVerify)': (
            name: string | null,
            input: ApexBlob | null,
            key: ApexBlob | null,
            expected: ApexBlob | null,
        ) => {
            const made = mac(name, input, key);
            const given = required(expected, 4).bytes;
            return made.length === given.length && timingSafeEqual(made, given);
        },
        'static Blob sign(String algorithmName, Blob input, Blob privateKey)': (
            name: string | null,
            input: ApexBlob | null,
            key: ApexBlob | null,
        ) => blob(sign(signatureNamed(name), required(input, 2).bytes, privateKey(key))),
        'static Boolean verify(String algorithmName, Blob data, Blob signature, Blob publicKey)': (
            name: string | null,
            data: ApexBlob | null,
            signature: ApexBlob | null,
            key: ApexBlob | null,
        ) =>
            verify(
                signatureNamed(name),
                required(data, 2).bytes,
                publicKey(key),
                required(signature, 3).bytes,
            ),
        'static Integer getRandomInteger()': () => randomInt(0x1_0000_0000) | 0,
        'static Long getRandomLong()': () => randomBytes(8).readBigInt64BE(),
        'static Blob generateAesKey(Integer size)': (size: number | null) => {
            const bits = required(size, 1);
            return [128, 192, 256].includes(bits)
                ? blob(randomBytes(bits / 8))
                : raise('System.SecurityException', `Invalid key size: ${bits}. Must be 128, 192 or 256.`);
        },
        'static Blob encrypt(String algorithmName, Blob privateKey, Blob initializationVector, Blob clearText)':
            (name: string | null, key: ApexBlob | null, iv: ApexBlob | null, data: ApexBlob | null) =>
                blob(encrypt(name, key, initialVector(iv), data)),
        'static Blob decrypt(String algorithmName, Blob privateKey, Blob initializationVector, Blob cipherText)':
            (name: string | null, key: ApexBlob | null, iv: ApexBlob | null, data: ApexBlob | null) =>
                blob(decrypt(name, key, initialVector(iv), required(data, 4).bytes)),
        'static Blob encryptWithManagedIV(String algorithmName, Blob privateKey, Blob clearText)': (
            name: string | null,
            key: ApexBlob | null,
            data: ApexBlob | null,
        ) => {
            const iv = randomBytes(IV_BYTES);
            return blob(Buffer.concat([iv, encrypt(name, key, iv, data)]));
        },
        'static Blob decryptWithManagedIV(String algorithmName, Blob privateKey, Blob IVAndCipherText)': (
            name: string | null,
            key: ApexBlob | null,
            data: ApexBlob | null,
        ) => {
            const { bytes } = required(data, 3);
            return blob(decrypt(name, key, bytes.subarray(0, IV_BYTES), bytes.subarray(IV_BYTES)));
        },
    },
    refuses: [
        'static Blob signWithCertificate(String algorithmName, Blob input, String certDevName)',
        'static Boolean verify(String algorithmName, Blob data, Blob signature, String certDevName)',
    ],
});
