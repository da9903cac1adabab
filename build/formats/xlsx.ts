export { CFB, read, utils, write } from '@e965/xlsx';
