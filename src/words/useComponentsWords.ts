import { type ComponentsWords, componentsEn } from './componentsEn';
import { useCatalogue } from './spoken';

/** The words of the components: in a file of their own, that comes with what needs them. */
export const useComponentsWords = (): ComponentsWords => useCatalogue('components', componentsEn);
