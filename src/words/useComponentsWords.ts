import { type ComponentsWords, componentsEn } from './componentsEn';

/** The words of the components: in a file of their own, that comes with what needs them. */
export const useComponentsWords = (): ComponentsWords => componentsEn;
