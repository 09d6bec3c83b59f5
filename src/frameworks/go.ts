import { distinctNames, type Framework, qualifiedNames, wrapperExplains } from './framework.ts';

/** `go test`: exits with 1 for failed tests, whatever the test binary's own code was. */
export const go: Framework = {
  displayName({ id }) {
    return id.name === id.package ? id.name : distinctNames([id.package, id.name]).join(' › ');
  },
  names: qualifiedNames,
  explainsExit: wrapperExplains,
};
