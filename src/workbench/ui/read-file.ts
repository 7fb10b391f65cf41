import { contentTypeOf } from '../dispatch/attachments';
import type { FileToAttach } from '../outlook';

export const readFile = (file: File): Promise<FileToAttach> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.onload = () =>
      resolve({
        name: file.name,
        contentType: file.type || contentTypeOf(file.name),
        base64: String(reader.result).replace(/^[^,]*,/, ''),
        isInline: false,
      });
    reader.readAsDataURL(file);
  });
