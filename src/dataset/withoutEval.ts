import { config } from 'zod/mini';

// Zod would look whether it may compile a schema to code. The page's policy forbids it, and every browser reports the attempt.
config({ jitless: true });
