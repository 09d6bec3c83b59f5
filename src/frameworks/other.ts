import { distinctNames, type Framework, qualifiedNames, wrapperExplains } from './framework.ts';

/** Any framework that is not known by name. */
export const other: Framework = {
  displayName({ id }) {
    // jest-junit repeats the full title as class name.
    const parts = id.name.startsWith(id.package) ? [id.name] : [id.package, id.name];
    const title = distinctNames(parts).join(' › ');
    return id.project === '' ? title : `[${id.project}] ${title}`;
  },
  names: qualifiedNames,
  explainsExit: wrapperExplains,
};
