import { distinct, type Framework, wrapperExplains } from './framework.ts';

/** `go test`: exits with 1 for failed tests, whatever the test binary's own code was. */
export const go: Framework = {
  displayName({ id }) {
    return id.name === id.package ? id.name : distinct([id.package, id.name]).join(' › ');
  },
  names({ id }) {
    return distinct([id.package === '' ? '' : `${id.package}.${id.name}`, id.name]);
  },
  explainsExit: wrapperExplains,
};
