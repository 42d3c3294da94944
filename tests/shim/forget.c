/*
 * A power cut for one process: what it wrote and did not sync is forgotten.
 *
 * Preloaded (LD_PRELOAD) by the tests. It keeps a journal of every write, and of every name made, moved or
 * removed, below one folder. A sync of a file crosses out the writes to it, a sync of a directory the names in
 * it; sync_file_range crosses out nothing. At the cut what is still in the journal is undone, newest first, and
 * the process ends with code 77. What it has synced stays, and nothing else.
 *
 *   INLOOP_FORGET_IN      the folder; its removed files are kept in FOLDER.graves until their removal is synced
 *   INLOOP_FORGET_AFTER   the number of the call before which the power goes; without it, never
 *   INLOOP_FORGET_SOME    a seed: of the unsynced bytes some sectors are on disk after all, and of the unsynced
 *                         names the older ones, as on a disk that was busy writing
 *   INLOOP_FORGET_DEAF    the name of a file whose sync is left out: the tests must notice
 *   INLOOP_FORGET_REFUSE  a file; while it is there, every write fails with the error number that stands in it
 *   INLOOP_FORGET_CLOCK   a file; the seconds that stand in it are added to the clock
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define CUT 77
#define SECTOR 512

/* A file or directory with something in the journal, held by a descriptor so that renaming does not lose it. */
struct node {
    dev_t dev;
    ino_t ino;
    int fd;
    int uses;
    struct node *next;
};

struct name {
    struct node *dir;
    char text[NAME_MAX + 1];
    int synced;
};

enum kind { WROTE, MADE, REMOVED, MOVED };

struct entry {
    enum kind kind;
    struct entry *older, *newer;
    /* WROTE: the bytes before and after, and the length of the file before. */
    struct node *file;
    off_t at, size_before, size_after;
    size_t old_length, new_length;
    char *old_bytes, *new_bytes;
    /* The others: which name, for MOVED also to which; what lay there before lies in a grave. */
    struct name from, to;
    char grave[32];
};

static struct node *nodes;
static struct entry *newest;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static char root[PATH_MAX];
static size_t root_length;
static const char *deaf, *refuse, *clock_file;
static unsigned long calls, cut_after;
static uint64_t seed;
static int graves = -1, graves_used, knows;

static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_writev)(int, const struct iovec *, int);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_renameat)(int, const char *, int, const char *);
static int (*real_unlinkat)(int, const char *, int);
static int (*real_mkdirat)(int, const char *, mode_t);
static int (*real_clock_gettime)(clockid_t, struct timespec *);
static void *(*real_mmap)(void *, size_t, int, int, int, off_t);

static void begin(void)
{
    real_open = dlsym(RTLD_NEXT, "open");
    real_openat = dlsym(RTLD_NEXT, "openat");
    real_write = dlsym(RTLD_NEXT, "write");
    real_writev = dlsym(RTLD_NEXT, "writev");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_renameat = dlsym(RTLD_NEXT, "renameat");
    real_unlinkat = dlsym(RTLD_NEXT, "unlinkat");
    real_mkdirat = dlsym(RTLD_NEXT, "mkdirat");
    real_clock_gettime = dlsym(RTLD_NEXT, "clock_gettime");
    real_mmap = dlsym(RTLD_NEXT, "mmap");
    deaf = getenv("INLOOP_FORGET_DEAF");
    refuse = getenv("INLOOP_FORGET_REFUSE");
    clock_file = getenv("INLOOP_FORGET_CLOCK");
    const char *folder = getenv("INLOOP_FORGET_IN"), *after = getenv("INLOOP_FORGET_AFTER");
    const char *some = getenv("INLOOP_FORGET_SOME");
    cut_after = after ? strtoul(after, NULL, 10) : 0;
    seed = some ? strtoull(some, NULL, 10) | 1 : 0;
    if (!folder || !realpath(folder, root))
        return;
    root_length = strlen(root);
    if (cut_after) {
        char path[PATH_MAX + 8];
        snprintf(path, sizeof path, "%s.graves", root);
        real_mkdirat(AT_FDCWD, path, 0700);
        graves = real_open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
    }
    knows = 1;
}

static void die(const char *why)
{
    char told[120];
    int length = snprintf(told, sizeof told, "forget: %s: %s\n", why, strerror(errno));
    (void)!real_write(2, told, (size_t)length);
    _exit(78);
}

static long number_in(const char *path)
{
    char text[32] = "";
    int fd = path ? real_open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (fd < 0)
        return 0;
    ssize_t length = read(fd, text, sizeof text - 1);
    close(fd);
    return length > 0 ? strtol(text, NULL, 10) : 0;
}

static int below(const char *path)
{
    return !strncmp(path, root, root_length) && (path[root_length] == '/' || !path[root_length]);
}

static int path_of(int fd, char *path)
{
    char link[40];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length > 0 ? length : 0] = 0;
    return length > 0;
}

/* Whether a descriptor is a file or directory below the folder. */
static int is_ours(int fd)
{
    struct stat stat;
    char path[PATH_MAX];
    pthread_once(&once, begin);
    if (!knows || fstat(fd, &stat) || !(S_ISREG(stat.st_mode) || S_ISDIR(stat.st_mode)))
        return 0;
    return path_of(fd, path) && below(path);
}

/* The directory of a path, opened, and the last name in it; below the folder, or -1. */
static int place(int at, const char *path, char *name)
{
    char above[PATH_MAX], real[PATH_MAX];
    pthread_once(&once, begin);
    if (!knows)
        return -1;
    snprintf(above, sizeof above, "%s", path);
    size_t length = strlen(above);
    while (length > 1 && above[length - 1] == '/')
        above[--length] = 0;
    char *slash = strrchr(above, '/');
    const char *last = slash ? slash + 1 : above;
    if (strlen(last) > NAME_MAX)
        return -1;
    strcpy(name, last);
    const char *dir = slash ? (slash == above ? "/" : (*slash = 0, above)) : ".";
    int fd = real_openat(at, dir, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return -1;
    if (path_of(fd, real) && below(real))
        return fd;
    close(fd);
    return -1;
}

static struct node *hold(int fd, int is_dir)
{
    struct stat stat;
    char link[40];
    if (fstat(fd, &stat))
        die("no such file");
    for (struct node *node = nodes; node; node = node->next)
        if (node->dev == stat.st_dev && node->ino == stat.st_ino)
            return node->uses++, node;
    struct node *node = calloc(1, sizeof *node);
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    node->fd = real_open(link, (is_dir ? O_PATH | O_DIRECTORY : O_RDWR) | O_CLOEXEC);
    if (node->fd < 0)
        die("cannot hold a file");
    node->dev = stat.st_dev, node->ino = stat.st_ino, node->uses = 1;
    node->next = nodes;
    return nodes = node;
}

static void release(struct node *node)
{
    if (!node || --node->uses)
        return;
    struct node **link = &nodes;
    while (*link != node)
        link = &(*link)->next;
    *link = node->next;
    close(node->fd);
    free(node);
}

static struct entry *note(enum kind kind)
{
    struct entry *entry = calloc(1, sizeof *entry);
    entry->kind = kind;
    entry->older = newest;
    if (newest)
        newest->newer = entry;
    return newest = entry;
}

static void note_name(struct name *name, int dir, const char *text)
{
    name->dir = hold(dir, 1);
    snprintf(name->text, sizeof name->text, "%s", text);
}

static void empty(int dir, const char *name)
{
    int fd = real_openat(dir, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    DIR *list = fd < 0 ? NULL : fdopendir(fd);
    struct dirent *one;
    while (list && (one = readdir(list)))
        if (strcmp(one->d_name, ".") && strcmp(one->d_name, ".."))
            if (real_unlinkat(fd, one->d_name, 0))
                empty(fd, one->d_name);
    if (list)
        closedir(list);
    real_unlinkat(dir, name, AT_REMOVEDIR);
}

static int is_empty(int dir, const char *name)
{
    int fd = real_openat(dir, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW), found = 0;
    DIR *list = fd < 0 ? NULL : fdopendir(fd);
    struct dirent *one;
    while (list && (one = readdir(list)))
        found |= strcmp(one->d_name, ".") && strcmp(one->d_name, "..");
    if (list)
        closedir(list);
    return list && !found;
}

static void strike(struct entry *entry)
{
    if (entry->newer)
        entry->newer->older = entry->older;
    else
        newest = entry->older;
    if (entry->older)
        entry->older->newer = entry->newer;
    if (entry->grave[0] && real_unlinkat(graves, entry->grave, 0))
        empty(graves, entry->grave);
    release(entry->file), release(entry->from.dir), release(entry->to.dir);
    free(entry->old_bytes), free(entry->new_bytes), free(entry);
}

static int is_node(const struct node *node, const struct stat *stat)
{
    return node && node->dev == stat->st_dev && node->ino == stat->st_ino;
}

/* A file or directory is on disk now: cross out what was waiting for that. */
static void synced(int fd)
{
    struct stat stat;
    if (fstat(fd, &stat))
        return;
    for (struct entry *entry = newest, *older; entry; entry = older) {
        older = entry->older;
        entry->from.synced |= is_node(entry->from.dir, &stat);
        entry->to.synced |= is_node(entry->to.dir, &stat);
        int names = entry->kind != WROTE && entry->from.synced && (entry->kind != MOVED || entry->to.synced);
        if (is_node(entry->file, &stat) || names)
            strike(entry);
    }
}

static uint64_t dice(void)
{
    seed ^= seed << 13, seed ^= seed >> 7, seed ^= seed << 17;
    return seed;
}

static void write_back(int fd, const char *bytes, size_t length, off_t at)
{
    if (length && real_pwrite(fd, bytes, length, at) != (ssize_t)length)
        die("cannot write back");
}

static void undo_name(const struct entry *entry)
{
    const struct name *from = &entry->from, *to = &entry->to;
    if (entry->kind == MADE) {
        if (real_unlinkat(from->dir->fd, from->text, 0))
            empty(from->dir->fd, from->text);
    } else if (entry->kind == REMOVED) {
        real_renameat(graves, entry->grave, from->dir->fd, from->text);
    } else {
        real_renameat(to->dir->fd, to->text, from->dir->fd, from->text);
        if (entry->grave[0])
            real_renameat(graves, entry->grave, to->dir->fd, to->text);
    }
}

/* The power goes. Does not return. */
static void cut(void)
{
    char told[80];
    unsigned long names = 0, writes = 0, spared = 0;
    struct entry *oldest = newest;
    for (struct entry *entry = newest; entry; entry = entry->older) {
        oldest = entry;
        names += entry->kind != WROTE;
    }
    if (seed)
        spared = dice() % (names + 1);
    unsigned long undone = names - spared;
    for (struct entry *entry = newest; entry; entry = entry->older) {
        if (entry->kind != WROTE) {
            if (undone)
                undone--, undo_name(entry);
            continue;
        }
        writes++;
        write_back(entry->file->fd, entry->old_bytes, entry->old_length, entry->at);
        if (real_ftruncate(entry->file->fd, entry->size_before))
            die("cannot cut short");
    }
    for (struct entry *entry = seed ? oldest : NULL; entry; entry = entry->newer) {
        if (entry->kind != WROTE)
            continue;
        if (!entry->new_length && dice() % 2 && real_ftruncate(entry->file->fd, entry->size_after))
            die("cannot cut short");
        for (size_t done = 0; done < entry->new_length; done += SECTOR) {
            size_t left = entry->new_length - done;
            if (dice() % 2)
                write_back(entry->file->fd, entry->new_bytes + done, left < SECTOR ? left : SECTOR,
                           entry->at + (off_t)done);
        }
    }
    int length = snprintf(told, sizeof told, "forgot %lu writes %lu names at call %lu\n", writes,
                          names - spared, calls);
    (void)!real_write(2, told, (size_t)length);
    _exit(CUT);
}

/* Before each call that changes or syncs something. */
static void tick(void)
{
    calls++;
    if (cut_after && calls >= cut_after)
        cut();
}

static int refused(void)
{
    long number = refuse ? number_in(refuse) : 0;
    errno = (int)number;
    return number != 0;
}

/* Notes the bytes that a write replaces. */
static struct entry *before_write(int fd, size_t length, off_t at)
{
    struct stat stat;
    if (!cut_after)
        return NULL;
    struct entry *entry = note(WROTE);
    entry->file = hold(fd, 0);
    fstat(fd, &stat);
    entry->at = at, entry->size_before = stat.st_size;
    if (at < stat.st_size) {
        size_t there = (size_t)(stat.st_size - at);
        entry->old_length = there < length ? there : length;
        entry->old_bytes = malloc(entry->old_length);
        if (pread(entry->file->fd, entry->old_bytes, entry->old_length, at) != (ssize_t)entry->old_length)
            die("cannot read what stood there");
    }
    return entry;
}

static void after_write(struct entry *entry, const void *bytes, ssize_t length)
{
    if (!entry || !seed || length <= 0)
        return;
    entry->new_bytes = malloc((size_t)length);
    entry->new_length = (size_t)length;
    memcpy(entry->new_bytes, bytes, (size_t)length);
}

static ssize_t write_at(int fd, const void *bytes, size_t length, off_t at, int moves)
{
    ssize_t done = -1;
    pthread_mutex_lock(&lock);
    tick();
    if (!refused()) {
        if (moves)
            at = fcntl(fd, F_GETFL) & O_APPEND ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
        struct entry *entry = before_write(fd, length, at);
        done = moves ? real_write(fd, bytes, length) : real_pwrite(fd, bytes, length, at);
        after_write(entry, bytes, done);
    }
    int error = errno;
    pthread_mutex_unlock(&lock);
    errno = error;
    return done;
}

ssize_t write(int fd, const void *bytes, size_t length)
{
    return is_ours(fd) ? write_at(fd, bytes, length, 0, 1) : real_write(fd, bytes, length);
}

ssize_t writev(int fd, const struct iovec *parts, int count)
{
    if (!is_ours(fd))
        return real_writev(fd, parts, count);
    return count ? write(fd, parts->iov_base, parts->iov_len) : 0;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at)
{
    return is_ours(fd) ? write_at(fd, bytes, length, at, 0) : real_pwrite(fd, bytes, length, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t at)
{
    return pwrite(fd, bytes, length, at);
}

int ftruncate(int fd, off_t length)
{
    if (!is_ours(fd))
        return real_ftruncate(fd, length);
    int done = -1;
    pthread_mutex_lock(&lock);
    tick();
    if (!refused()) {
        struct entry *entry = before_write(fd, SIZE_MAX >> 1, length);
        if (entry)
            entry->size_after = length;
        done = real_ftruncate(fd, length);
    }
    int error = errno;
    pthread_mutex_unlock(&lock);
    errno = error;
    return done;
}

int ftruncate64(int fd, off_t length)
{
    return ftruncate(fd, length);
}

/* The disk is only this journal: a sync that reaches it need not reach the disk below. */
int fsync(int fd)
{
    char path[PATH_MAX];
    if (!is_ours(fd))
        return real_fsync(fd);
    if (!cut_after)
        return 0;
    pthread_mutex_lock(&lock);
    tick();
    const char *name = path_of(fd, path) ? strrchr(path, '/') + 1 : "";
    if (!deaf || strcmp(name, deaf))
        synced(fd);
    pthread_mutex_unlock(&lock);
    return 0;
}

int fdatasync(int fd)
{
    return fsync(fd);
}

static int opened(int at, const char *path, int flags, mode_t mode)
{
    char name[NAME_MAX + 1];
    struct stat stat;
    int dir = flags & (O_CREAT | O_TRUNC) && (flags & O_TMPFILE) != O_TMPFILE ? place(at, path, name) : -1;
    if (dir < 0)
        return real_openat(at, path, flags, mode);
    int fd = -1;
    pthread_mutex_lock(&lock);
    tick();
    int is_new = fstatat(dir, name, &stat, 0) != 0;
    if (!((is_new || flags & O_TRUNC) && refused())) {
        fd = real_openat(dir, name, flags & ~O_TRUNC, mode);
        if (fd >= 0 && cut_after && is_new)
            note_name(&note(MADE)->from, dir, name);
        if (fd >= 0 && flags & O_TRUNC && !is_new && stat.st_size) {
            before_write(fd, SIZE_MAX >> 1, 0);
            if (real_ftruncate(fd, 0))
                die("cannot empty");
        }
    }
    int error = errno;
    close(dir);
    pthread_mutex_unlock(&lock);
    errno = error;
    return fd;
}

#define MODE(flags, mode)                          \
    mode_t mode = 0;                               \
    if ((flags) & (O_CREAT | O_TMPFILE)) {         \
        va_list more;                              \
        va_start(more, flags);                     \
        mode = (mode_t)va_arg(more, int);          \
        va_end(more);                              \
    }

int open(const char *path, int flags, ...)
{
    MODE(flags, mode)
    pthread_once(&once, begin);
    return opened(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    MODE(flags, mode)
    pthread_once(&once, begin);
    return opened(AT_FDCWD, path, flags, mode);
}

int openat(int at, const char *path, int flags, ...)
{
    MODE(flags, mode)
    pthread_once(&once, begin);
    return opened(at, path, flags, mode);
}

int openat64(int at, const char *path, int flags, ...)
{
    MODE(flags, mode)
    pthread_once(&once, begin);
    return opened(at, path, flags, mode);
}

int mkdirat(int at, const char *path, mode_t mode)
{
    char name[NAME_MAX + 1];
    int dir = place(at, path, name);
    if (dir < 0)
        return real_mkdirat(at, path, mode);
    pthread_mutex_lock(&lock);
    tick();
    int done = refused() ? -1 : real_mkdirat(dir, name, mode);
    int error = errno;
    if (!done && cut_after)
        note_name(&note(MADE)->from, dir, name);
    close(dir);
    pthread_mutex_unlock(&lock);
    errno = error;
    return done;
}

int mkdir(const char *path, mode_t mode)
{
    return mkdirat(AT_FDCWD, path, mode);
}

static void dig(struct entry *entry)
{
    snprintf(entry->grave, sizeof entry->grave, "%d.%d", getpid(), graves_used++);
}

int unlinkat(int at, const char *path, int flags)
{
    char name[NAME_MAX + 1];
    int dir = place(at, path, name);
    if (dir < 0)
        return real_unlinkat(at, path, flags);
    pthread_mutex_lock(&lock);
    tick();
    int done = -1;
    struct stat stat;
    if (refused())
        ;
    else if (!cut_after || fstatat(dir, name, &stat, AT_SYMLINK_NOFOLLOW))
        done = real_unlinkat(dir, name, flags);
    else if (S_ISDIR(stat.st_mode) != !!(flags & AT_REMOVEDIR))
        done = real_unlinkat(dir, name, flags);
    else {
        if (flags & AT_REMOVEDIR && !is_empty(dir, name)) {
            done = real_unlinkat(dir, name, flags);
        } else {
            /* Moved and not removed: what lay in it finds its way back to the same directory. */
            struct entry *entry = note(REMOVED);
            note_name(&entry->from, dir, name);
            dig(entry);
            done = real_renameat(dir, name, graves, entry->grave);
            if (done)
                die("cannot bury");
        }
    }
    int error = errno;
    close(dir);
    pthread_mutex_unlock(&lock);
    errno = error;
    return done;
}

int unlink(const char *path)
{
    return unlinkat(AT_FDCWD, path, 0);
}

int rmdir(const char *path)
{
    return unlinkat(AT_FDCWD, path, AT_REMOVEDIR);
}

int renameat(int at, const char *path, int to_at, const char *to_path)
{
    char name[NAME_MAX + 1], to_name[NAME_MAX + 1];
    struct stat stat;
    int dir = place(at, path, name), to_dir = place(to_at, to_path, to_name), done = -1;
    if (dir < 0 && to_dir < 0)
        return real_renameat(at, path, to_at, to_path);
    if (dir < 0 || to_dir < 0)
        die("a rename over the border");
    pthread_mutex_lock(&lock);
    tick();
    if (!refused()) {
        if (cut_after && !fstatat(dir, name, &stat, 0)) {
            struct entry *entry = note(MOVED);
            note_name(&entry->from, dir, name);
            note_name(&entry->to, to_dir, to_name);
            if (!fstatat(to_dir, to_name, &stat, 0)) {
                if (S_ISDIR(stat.st_mode))
                    die("a rename over a directory");
                dig(entry);
                if (linkat(to_dir, to_name, graves, entry->grave, 0))
                    die("cannot bury what is renamed over");
            }
        }
        done = real_renameat(dir, name, to_dir, to_name);
    }
    int error = errno;
    close(dir);
    close(to_dir);
    pthread_mutex_unlock(&lock);
    errno = error;
    return done;
}

int rename(const char *path, const char *to)
{
    return renameat(AT_FDCWD, path, AT_FDCWD, to);
}

int renameat2(int at, const char *path, int to_at, const char *to_path, unsigned flags)
{
    pthread_once(&once, begin);
    if (flags)
        return errno = EINVAL, -1;
    return renameat(at, path, to_at, to_path);
}

/* Ways to write that go round the journal: the program takes an ordinary one instead, or the test fails loudly. */
ssize_t copy_file_range(int from, off_t *from_at, int to, off_t *to_at, size_t length, unsigned flags)
{
    (void)from, (void)from_at, (void)to, (void)to_at, (void)length, (void)flags;
    return errno = ENOSYS, -1;
}

ssize_t sendfile(int to, int from, off_t *at, size_t length)
{
    (void)to, (void)from, (void)at, (void)length;
    return errno = ENOSYS, -1;
}

ssize_t sendfile64(int to, int from, off_t *at, size_t length)
{
    return sendfile(to, from, at, length);
}

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at)
{
    return count ? pwrite(fd, parts->iov_base, parts->iov_len, at) : 0;
}

ssize_t pwritev64(int fd, const struct iovec *parts, int count, off_t at)
{
    return pwritev(fd, parts, count, at);
}

int fallocate(int fd, int mode, off_t at, off_t length)
{
    (void)fd, (void)mode, (void)at, (void)length;
    return errno = EOPNOTSUPP, -1;
}

int fallocate64(int fd, int mode, off_t at, off_t length)
{
    return fallocate(fd, mode, at, length);
}

static void check_map(int protection, int flags, int fd)
{
    if (fd >= 0 && protection & PROT_WRITE && flags & MAP_SHARED && is_ours(fd))
        die("a shared map is not in the journal");
}

void *mmap(void *near, size_t length, int protection, int flags, int fd, off_t at)
{
    pthread_once(&once, begin);
    check_map(protection, flags, fd);
    return real_mmap(near, length, protection, flags, fd, at);
}

void *mmap64(void *near, size_t length, int protection, int flags, int fd, off_t at)
{
    return mmap(near, length, protection, flags, fd, at);
}

int clock_gettime(clockid_t which, struct timespec *time)
{
    pthread_once(&once, begin);
    int done = real_clock_gettime(which, time);
    if (!done && which == CLOCK_REALTIME && clock_file)
        time->tv_sec += number_in(clock_file);
    return done;
}
