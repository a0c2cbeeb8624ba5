// Opens what an import reads: files or standard input, unpacked and decoded, never whole in memory but for a zip.

import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createGunzip, inflateRawSync } from 'node:zlib';
import type { OpenedText } from '../commands/world.js';
import { Failure } from '../model/failure.js';

/** Throws a Failure `unreadable-file` for what is missing, cut off or no text. */
export async function* openTexts(path: string): AsyncGenerator<OpenedText> {
  const size = path === '-' ? null : sizeOf(path);
  let read = 0;
  const bytes = counted(
    path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 }),
    path,
    (count) => (read += count),
  );
  const first = await bytes.next();
  const head = first.done ? Buffer.alloc(0) : first.value;
  if (head.subarray(0, 4).equals(zipMark)) {
    for await (const _ of bytes) if (read > mostZip) break;
    yield* zippedTexts(path);
    return;
  }
  yield {
    name: path === '-' ? 'standard input' : path,
    chunks: decoded(unpacked(rejoined(head, bytes), head, path), path),
    size,
    read: () => read,
    apart: null,
  };
}

const zipMark = Buffer.from('PK\u0003\u0004', 'latin1');
const mostZip = 1 << 30;

function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Failure('unreadable-file', `there is no file ${path}`, 'check the path, or use - for standard input');
  if (stat.isDirectory()) throw new Failure('unreadable-file', `${path} is a folder`, `${path}/*`);
  return stat.size;
}

async function* counted(stream: AsyncIterable<Buffer>, path: string, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) {
      count(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw new Failure(
      'unreadable-file',
      `${path === '-' ? 'standard input' : path} cannot be read (${(error as NodeJS.ErrnoException).code})`,
      'check the path, or use - for standard input',
    );
  }
}

async function* rejoined(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

async function* unpacked(bytes: AsyncGenerator<Buffer>, head: Buffer, path: string): AsyncGenerator<Buffer> {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return yield* bytes;
  const gunzip = createGunzip();
  const feed = (async () => {
    try {
      for await (const chunk of bytes) if (!gunzip.write(chunk)) await new Promise((ready) => gunzip.once('drain', ready));
      gunzip.end();
    } catch (error) {
      gunzip.destroy(error as Error);
    }
  })();
  try {
    for await (const chunk of gunzip) yield chunk as Buffer;
    await feed;
  } catch (error) {
    if ((error as Error).name === 'Failure') throw error;
    throw new Failure(
      'unreadable-file',
      `${path === '-' ? 'standard input' : path} is a broken gzip: ${(error as Error).message}`,
      'gzip --test, then fetch it again',
    );
  }
}

/** UTF-8, UTF-16 by its mark, or Windows-1252 where the beginning is not UTF-8. */
async function* decoded(bytes: AsyncGenerator<Buffer>, path: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of bytes) {
    if (!decoder) {
      if (chunk.subarray(0, 16).toString('latin1') === 'SQLite format 3\0')
        throw new Failure('unreadable-file', `${path} is a SQLite file, not a text`, `aifacts export --base ${path} | aifacts import -`);
      decoder = new TextDecoder(encodingOf(chunk));
    }
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield rest;
}

function encodingOf(chunk: Buffer): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  for (let cut = 0; cut < 4; cut += 1) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(chunk.subarray(0, chunk.length - cut));
      return 'utf-8';
    } catch {
      // A character may be cut at the end of the chunk.
    }
  }
  return 'windows-1252';
}

/** The texts of a zip, by its directory at the end: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3. */
function* zippedTexts(path: string): Generator<OpenedText> {
  const broken = (): Failure => new Failure('unreadable-file', `${path} is a broken zip`, 'unzip -t, then fetch it again');
  if (path === '-')
    throw new Failure(
      'unreadable-file',
      'a zip cannot be read from standard input: its directory stands at its end',
      'aifacts import FILE.zip',
    );
  const zip = readFileSync(path);
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0) throw broken();
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) throw broken();
    const [method, packed, nameLength, extra, comment, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    at += 46 + nameLength + extra + comment;
    if (!/\.(?:csv|tsv|json|jsonl|ya?ml)$/i.test(name) || name.startsWith('__MACOSX/')) continue;
    if (local + 30 > zip.length) throw broken();
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + packed);
    let text: Buffer;
    try {
      text = method === 0 ? bytes : inflateRawSync(bytes);
    } catch {
      throw broken();
    }
    yield { name: `${path}: ${name}`, chunks: decoded(one(text), name), size: text.length, read: () => text.length, apart: null };
  }
}

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
