export {version} from '../model/release.ts';
