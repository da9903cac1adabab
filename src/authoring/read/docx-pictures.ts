import { CFB } from '@e965/xlsx';
import { unpack } from './zip.ts';

/** What refers to a picture, in a drawing and in the older kind of picture. */
const REFERENCE = /\br:(?:embed|link)=(?:"[^"]*"|'[^']*')|(<v:imagedata\b[^>]*?)\br:id=(?:"[^"]*"|'[^']*')/g;

/** The document without references to its pictures, one of which may lead nowhere. */
export async function withoutPictures(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  const archive = CFB.utils.cfb_new();
  for (const [name, content] of await unpack(bytes, file, /\.(?:xml|rels)$/i)) {
    const isText = /^word\/[^/]+\.xml$/i.test(name);
    CFB.utils.cfb_add(archive, `/${name}`, isText ? stripped(content) : content, { unsafe: true });
  }
  return Uint8Array.from(CFB.write(archive, { fileType: 'zip', type: 'array' }) as ArrayLike<number>);
}

const stripped = (content: Uint8Array): Uint8Array =>
  new TextEncoder().encode(new TextDecoder().decode(content).replace(REFERENCE, '$1'));
