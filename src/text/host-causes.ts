import type {HostCause} from '../model/report/load-error.ts';

/** What the author of a page can do about each cause, in the console of the page and in `avance doctor`. */
export const hostCauses: Readonly<Record<HostCause, string>> = {
  'data-blocked':
    'The content security policy of the page blocks the data. Ask the administrator of the page to add the host of the data to connect-src.',
  'mixed': 'The page is loaded over https, but this address is not: browsers block it. Serve it over https.',
  'file-address':
    'This is the address of a file on your machine: browsers do not load it in a page, and other people do not have it. Publish the file on a server, or paste the code with the data inside (avance snippet without --src).',
  'data-cors':
    'The server of the data does not let other sites read them. It must send the header Access-Control-Allow-Origin: *.',
};
