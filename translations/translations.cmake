# SPDX-FileCopyrightText: CX Maturity Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# English has a file of its own for the plurals alone.
set_property(GLOBAL PROPERTY CXW_TS_FILES
    ${CMAKE_CURRENT_LIST_DIR}/cx-workbench_de.ts
    ${CMAKE_CURRENT_LIST_DIR}/cx-workbench_en.ts)

# Texts of Qt's own (dialogs, buttons, menus of fields) in these languages, so that none of them depends on what the
# computer has installed.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
execute_process(COMMAND ${qmake} -query QT_INSTALL_TRANSLATIONS
    OUTPUT_VARIABLE qt_translations OUTPUT_STRIP_TRAILING_WHITESPACE)
find_path(CXW_QT_TEXTS NAMES qtbase_de.qm PATHS ${qt_translations} NO_DEFAULT_PATH
    DOC "Folder that holds Qt's own translations")
if(NOT CXW_QT_TEXTS)
    message(FATAL_ERROR "Qt's own translations were not found. "
        "Install the package qt6-translations-l10n, or set CXW_QT_TEXTS to the folder that holds them.")
endif()
set_property(GLOBAL PROPERTY CXW_QT_TEXTS ${CXW_QT_TEXTS}/qtbase_de.qm ${CXW_QT_TEXTS}/qtbase_en.qm)

function(cxw_embed_translations target)
    get_property(ts_files GLOBAL PROPERTY CXW_TS_FILES)
    qt_add_lrelease(${target} TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files
        OPTIONS -nounfinished -silent)
    qt_add_resources(${target} ${target}_translations
        PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
    get_property(qt_texts GLOBAL PROPERTY CXW_QT_TEXTS)
    list(GET qt_texts 0 first)
    cmake_path(GET first PARENT_PATH qt_folder)
    qt_add_resources(${target} ${target}_qt_texts PREFIX /i18n BASE ${qt_folder} FILES ${qt_texts})
endfunction()

# Whole folders rather than the targets' source lists, so that one run sees the texts of every target at once:
# what a run does not see is marked as vanished.
add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -locations none -no-obsolete -I ${PROJECT_SOURCE_DIR}
        core ui app -ts ${CMAKE_CURRENT_LIST_DIR}/cx-workbench_de.ts
    COMMAND Qt6::lupdate -silent -pluralonly -locations none -no-obsolete -I ${PROJECT_SOURCE_DIR}
        core ui app -ts ${CMAKE_CURRENT_LIST_DIR}/cx-workbench_en.ts
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    COMMENT "Updating the translations from the sources"
    VERBATIM)
