/** The script that a host page names: defines `<tumen-map>`, and adds nothing else to the page. */
import { defineElement } from './element';

const script = import.meta.url;
defineElement(new URL('..', script));
