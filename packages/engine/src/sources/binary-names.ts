// What the name of a file says of its content. Pure. Pictures, fonts, sound and film are not even opened; all else is looked into,
// so that a name can hide nothing.

/** media: holds no text; archive: files inside a file; document: an archive whose members are marked-up text; text: anything else. */
export type NameKind = 'media' | 'archive' | 'document' | 'text';

/** The kind of the file at `path`. */
export function nameKind(path: string): NameKind {
  const dot = path.lastIndexOf('.');
  if (dot <= 0 || path[dot - 1] === '/') return 'text';
  const extension = path.slice(dot + 1);
  return kinds.get(extension) ?? (hasCapital.test(extension) ? (kinds.get(extension.toLowerCase()) ?? 'text') : 'text');
}

const hasCapital = /[A-Z]/;

/** Not here: `ts` (TypeScript), `mod` (Go), `key` (keys), `eps` and `svg` (text), `ai` and `pdf` (partly text). */
const extensions: Readonly<Record<Exclude<NameKind, 'text'>, string>> = {
  media: `png apng jpg jpeg jpe jfif gif bmp dib ico cur icns webp avif heic heif tif tiff psd psb xcf tga jp2 j2k jxl exr hdr dds ktx ktx2 pcx svgz cr2 nef arw dng
    ttf otf ttc woff woff2 eot pfb pfm
    mp3 m4a m4b aac ogg oga opus wav wave flac aif aiff wma amr mid midi caf
    mp4 m4v mov avi mkv webm wmv flv mpg mpeg mpe m2ts ogv 3gp 3g2 f4v vob swf
    glb fbx blend stl`,
  archive: `zip jar war ear aar apk aab ipa xpi crx whl egg nupkg snupkg vsix sketch xap appx msix kmz cbz mcpack
    tar tgz gz taz gem crate unitypackage
    bz2 tbz tbz2 xz txz zst tzst lz4 7z rar`,
  document: 'docx docm dotx dotm xlsx xlsm xltx xltm pptx pptm potx ppsx vsdx odt ott ods ots odp otp odg odf epub',
};

const kinds: ReadonlyMap<string, NameKind> = new Map(
  (Object.keys(extensions) as (keyof typeof extensions)[]).flatMap((kind) => extensions[kind].split(/\s+/).map((extension) => [extension, kind] as const)),
);
