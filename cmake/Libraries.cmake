# Every library the house may use, found once. A room names only what it needs (Room.cmake).
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Svg Test LinguistTools)
find_package(nlohmann_json REQUIRED)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)

pkg_check_modules(CURL REQUIRED IMPORTED_TARGET libcurl)
pkg_check_modules(SIMDJSON REQUIRED IMPORTED_TARGET simdjson)
pkg_check_modules(LIBXML2 REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(OPENSSL REQUIRED IMPORTED_TARGET openssl)
pkg_check_modules(GMP REQUIRED IMPORTED_TARGET gmpxx)

# SQLCipher is linked statically with its symbols hidden, so that the package does not depend on the library
# and nothing else in the process (Qt's SQLite, for one) can be bound to it by accident.
find_path(SQLCIPHER_INCLUDE sqlcipher/sqlite3.h REQUIRED)
find_library(SQLCIPHER_ARCHIVE NAMES libsqlcipher.a REQUIRED)
add_library(sqlcipher STATIC IMPORTED)
set_target_properties(sqlcipher PROPERTIES
  IMPORTED_LOCATION "${SQLCIPHER_ARCHIVE}"
  INTERFACE_COMPILE_DEFINITIONS "SQLITE_HAS_CODEC;SQLCIPHER_CRYPTO_OPENSSL"
  INTERFACE_INCLUDE_DIRECTORIES "${SQLCIPHER_INCLUDE}"
  INTERFACE_LINK_LIBRARIES "PkgConfig::OPENSSL;m;${CMAKE_DL_LIBS};Threads::Threads"
  INTERFACE_LINK_OPTIONS "LINKER:--exclude-libs,libsqlcipher.a")
