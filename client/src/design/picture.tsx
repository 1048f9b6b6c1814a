import { classes } from './classes';

/** A picture in several widths, as the server tells it. */
export type PictureSource = {
  url: string;
  width: number;
  height: number;
  sources: readonly { url: string; width: number }[];
};

export type PictureProps = {
  picture: PictureSource;
  /** What it shows, in words; empty for decoration. */
  alternative: string;
  title?: string | undefined;
  /** How wide it is drawn, as in `<img sizes>`. */
  sizes: string;
  className?: string | undefined;
};

/** An image in the width that fits the screen. Its place is kept while it loads. */
export function Picture({ picture, alternative, title, sizes, className }: PictureProps) {
  const { url, width, height, sources } = picture;
  return (
    <picture>
      <source
        type="image/webp"
        srcSet={sources.map((source) => `${source.url} ${source.width}w`).join(', ')}
        sizes={sizes}
      />
      <img
        src={url}
        alt={alternative}
        title={title}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        className={classes(className)}
      />
    </picture>
  );
}
