import { resolvePath } from '../archive-files';
import type { AssetCollector } from '../asset-collector';
import type { ReportBuilder } from '../import-report';
import { classifyDestination, decodePath, splitAnchor } from '../markdown/destinations';
import type { PreparedPage } from './page';

interface Place {
  /** The page that paths count from. */
  readonly page: PreparedPage;
  /** The file and line to name in the report: the page's own, or a quiz's. */
  readonly file: string;
  readonly line: number;
}

/** Knows where the links and images of a book lead once its pages are lessons and its files are assets. */
export class BookLinks {
  constructor(
    private readonly pages: ReadonlyMap<string, PreparedPage>,
    private readonly assets: AssetCollector,
    private readonly report: ReportBuilder,
  ) {}

  /** The new destination, or null where there is none: the link's text stays and the report says so. */
  link(destination: string, place: Place): string | null {
    const kind = classifyDestination(destination);
    if (kind === 'outside') return destination;
    if (kind === 'unsafe') {
      return this.leaveOut(
        place,
        'link_not_allowed',
        `The link to ${destination} was removed; its text stays.`,
      );
    }
    const [path, anchor] = splitAnchor(destination);
    const page = path === '' ? place.page : this.findPage(path, place.page.path);
    if (page !== undefined) return this.lessonLink(page, anchor, destination, place);
    const target = resolvePath(place.page.path, path);
    const asset = target === null || /\.(html?|md)$/i.test(target) ? null : this.assets.add(target, 'file');
    if (asset !== null && 'key' in asset) return `asset:${asset.key}`;
    return this.leaveOut(
      place,
      'link_broken',
      `The link to ${destination} leads to nothing in the book; its text stays.`,
    );
  }

  image(destination: string, place: Place): string | null {
    const kind = classifyDestination(destination);
    if (kind === 'outside') return destination;
    const target = kind === 'unsafe' ? null : resolvePath(place.page.path, decodePath(destination));
    const asset = target === null ? { refused: 'missing' } : this.assets.add(target, 'image');
    if ('key' in asset) return `asset:${asset.key}`;
    return asset.refused === 'missing'
      ? this.leaveOut(
          place,
          'image_missing',
          `The image ${destination} is not in the archive; its description stays.`,
        )
      : this.leaveOut(place, 'image_not_supported', `${destination} is no image that can be shown.`);
  }

  // mdBook serves page.md as page.html, and README.md as index.html.
  private findPage(path: string, from: string): PreparedPage | undefined {
    const target = resolvePath(from, path);
    if (target === null) return undefined;
    const bare = target.replace(/\.(html?|md)$/i, '');
    const folder = path.endsWith('/') || target === '' ? `${target === '' ? '' : `${target}/`}index` : bare;
    const candidates = [`${folder}.md`, folder.replace(/(^|\/)index$/, '$1README.md'), `${bare}.markdown`];
    for (const candidate of candidates) {
      const page = this.pages.get(candidate);
      if (page !== undefined) return page;
    }
    return undefined;
  }

  private lessonLink(
    page: PreparedPage,
    anchor: string | undefined,
    destination: string,
    place: Place,
  ): string {
    if (anchor === undefined || anchor === '') return `lesson:${page.key}`;
    const heading = page.anchors.get(anchor) ?? page.anchors.get(decodePath(anchor));
    if (heading === undefined) {
      this.report.changed({
        file: place.file,
        line: place.line,
        code: 'anchor_not_found',
        message: `${destination}: the page has no such place, so the link leads to its top.`,
      });
    }
    return heading === undefined || heading === '' ? `lesson:${page.key}` : `lesson:${page.key}#${heading}`;
  }

  private leaveOut(place: Place, code: string, message: string): null {
    this.report.omitted({ file: place.file, line: place.line, code, message });
    return null;
  }
}
