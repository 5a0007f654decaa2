import { BREAK, block, type ElementRole, INLINE, named, type RoleOf, SKIP } from './element-role.js';

/** https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 */
const ROLES: ReadonlyMap<string, ElementRole> = new Map([
  ...named(
    block(null),
    'address article aside body center dd details dialog dir div dl dt fieldset figure footer form header hgroup hr html legend main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
  ),
  ...named(block('HEADLINE'), 'h1'),
  ...named(block('SUBHEADING'), 'h2 h3 h4 h5 h6'),
  ...named(block('LIST_ITEM'), 'li'),
  ...named(block('BLOCKQUOTE'), 'blockquote'),
  ...named(block('CAPTION'), 'figcaption caption'),
  ...named(BREAK, 'br'),
  ...named({ flow: 'INLINE', quotes: true }, 'q'),
  ...named(
    SKIP,
    'applet area audio base button canvas embed frame frameset head iframe img input link map meta noembed noframes noscript object param picture script select source style svg template textarea title track video',
  ),
]);

/** What the elements of HTML do to the text round them; those that it does not know are part of their line. */
export const htmlRole: RoleOf = ({ name }) => ROLES.get(name) ?? INLINE;
