import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';

/** The files of Chinese typefaces that systems have, the best first: a regular and a bold one, or one with both. */
const TYPEFACES = [
  [/^NotoSansCJK(?:sc)?-Regular\.(?:ttc|otf)$/i, /^NotoSansCJK(?:sc)?-Bold\.(?:ttc|otf)$/i],
  [/^SourceHanSans(?:SC|CN)?-Regular\.(?:ttc|otf|ttf)$/i, /^SourceHanSans(?:SC|CN)?-Bold\.(?:ttc|otf|ttf)$/i],
  [/^NotoSans(?:Hans)?SC-Regular\.(?:otf|ttf)$/i, /^NotoSans(?:Hans)?SC-Bold\.(?:otf|ttf)$/i],
  [/^PingFang\.ttc$/i],
  [/^msyh\.tt[cf]$/i, /^msyhbd\.tt[cf]$/i],
  [/^Hiragino Sans GB\.ttc$/i],
  [/^STHeiti Light\.ttc$/i, /^STHeiti Medium\.ttc$/i],
  [/^wqy-microhei\.ttc$/i],
  [/^wqy-zenhei\.ttc$/i],
  [/^NotoSansSC\b.*\.ttf$/i],
  [/^simhei\.ttf$/i],
  [/^DroidSansFallback(?:Full)?\.ttf$/i],
] as const;

/** Files with signs such as ✓, which not every Chinese typeface has. */
const SIGNS = [
  /^seguisym\.ttf$/i,
  /^Apple Symbols\.ttf$/i,
  /^DejaVuSans\.ttf$/i,
  /^NotoSansSymbols2-Regular\.ttf$/i,
];

type Environment = Readonly<Record<string, string | undefined>>;

/** The folders in which a system keeps fonts. */
export function fontFolders(
  platform: string = process.platform,
  env: Environment = process.env,
  home = homedir(),
): string[] {
  if (platform === 'win32') {
    const { WINDIR = 'C:\\Windows', LOCALAPPDATA = join(home, 'AppData', 'Local') } = env;
    return [join(WINDIR, 'Fonts'), join(LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')];
  }
  if (platform === 'darwin')
    return [
      join(home, 'Library', 'Fonts'),
      '/Library/Fonts',
      '/System/Library/Fonts',
      // Fonts that the system loads on demand, among them PingFang in its later versions.
      ...['8', '7', '6'].map((version) => `/System/Library/AssetsV2/com_apple_MobileAsset_Font${version}`),
    ];
  const shared = (env['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share').split(':');
  const own = env['XDG_DATA_HOME'] || join(home, '.local', 'share');
  return [join(home, '.fonts'), ...[own, ...shared].map((folder) => join(folder, 'fonts'))];
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ttc|otf|ttf)$/i.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    // Without permission to read it, a folder has no fonts.
    return [];
  }
}

/** The files of the system's best Chinese typeface, and those with signs; no `typeface` where there is none. */
export function systemFonts(folders: readonly string[] = fontFolders()): {
  typeface: string[];
  signs: string[];
} {
  const files = folders.flatMap(filesIn);
  const named = (pattern: RegExp) => files.find((file) => pattern.test(basename(file)));
  const found = (patterns: readonly RegExp[]) => patterns.flatMap((pattern) => named(pattern) ?? []);
  const typeface = TYPEFACES.find(([regular]) => named(regular));
  return { typeface: typeface ? found(typeface) : [], signs: found(SIGNS) };
}
