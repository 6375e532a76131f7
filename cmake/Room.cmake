# anamnesis_room(<name> [LINK <targets>...] [PRIVATE_LINK <targets>...] [QT])
#   One static library `anamnesis_<name>` from every .cpp below the calling folder. Headers are included from the root of
#   the checkout ("services/decode/Decode.h"). QT switches on AUTOMOC and friends. The arrow checker reads LINK.
function(anamnesis_room name)
  cmake_parse_arguments(ROOM "QT" "" "LINK;PRIVATE_LINK;SOURCES" ${ARGN})
  if(NOT ROOM_SOURCES)
    file(GLOB_RECURSE ROOM_SOURCES CONFIGURE_DEPENDS *.cpp *.h)
  endif()
  add_library(anamnesis_${name} STATIC ${ROOM_SOURCES})
  target_include_directories(anamnesis_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(anamnesis_${name} PUBLIC ${ROOM_LINK} PRIVATE ${ROOM_PRIVATE_LINK})
  set_target_properties(anamnesis_${name} PROPERTIES LINKER_LANGUAGE CXX)
  if(ROOM_QT)
    set_target_properties(anamnesis_${name} PROPERTIES AUTOMOC ON AUTORCC ON)
  endif()
endfunction()

# anamnesis_test(<name> LINK <targets>... [LABELS <labels>...])
#   One Qt Test program from every .cpp of the calling folder; tests/support/TestMain.h has the main.
#   Each test class registers itself with ANAMNESIS_TEST(Class) and ends with #include "<File>.moc".
function(anamnesis_test name)
  cmake_parse_arguments(TEST "" "TIMEOUT" "LINK;LABELS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_executable(${name} ${sources} "${CMAKE_SOURCE_DIR}/tests/support/TestMain.cpp")
  set_target_properties(${name} PROPERTIES AUTOMOC ON AUTORCC ON)
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE ${TEST_LINK} Qt6::Core Qt6::Test)
  target_compile_definitions(${name} PRIVATE
    ANAMNESIS_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures"
    ANAMNESIS_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    ANAMNESIS_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  add_test(NAME ${name} COMMAND ${name})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 600)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}" ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
