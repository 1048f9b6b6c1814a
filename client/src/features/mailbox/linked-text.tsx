import { ExternalLink } from 'lucide-react';
import { TextLink, textLinkClasses } from '../../design/text-link';
import { splitLinks } from './split-links';

/** Plain text whose addresses can be pressed. Those of this house open in the page, others in a tab of their own. */
export function LinkedText({ text }: { text: string }) {
  return (
    <div className="whitespace-pre-wrap break-words">
      {splitLinks(text).map((piece, index) => {
        const key = `${index}${piece.kind}`;
        if (piece.kind === 'text') return <span key={key}>{piece.text}</span>;
        const { url } = piece;
        if (url.origin === location.origin) {
          return (
            <TextLink key={key} to={`${url.pathname}${url.search}${url.hash}`} className="break-all">
              {piece.text}
            </TextLink>
          );
        }
        return (
          <a
            key={key}
            href={url.href}
            target="_blank"
            rel="noreferrer noopener"
            className={`${textLinkClasses} break-all`}
          >
            {piece.text}
            <ExternalLink aria-hidden="true" className="ml-1 inline size-3.5" />
          </a>
        );
      })}
    </div>
  );
}
