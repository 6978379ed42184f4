# SPDX-FileCopyrightText: CX Maturity Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The type family, from the installed Open Sans, as :/fonts/<file>.
function(cxw_embed_fonts target)
    set(names
        OpenSans-Regular.ttf
        OpenSans-Italic.ttf
        OpenSans-Semibold.ttf
        OpenSans-SemiboldItalic.ttf
        OpenSans-Bold.ttf)

    set(data_dirs $ENV{XDG_DATA_DIRS})
    cmake_path(CONVERT "${data_dirs}" TO_CMAKE_PATH_LIST data_dirs)
    find_path(CXW_FONTS_DIR NAMES OpenSans-Regular.ttf
        PATHS ${data_dirs} /usr/local/share /usr/share PATH_SUFFIXES fonts/truetype/open-sans fonts/open-sans
        DOC "Folder that holds the Open Sans fonts")
    set(files "")
    foreach(name IN LISTS names)
        if(NOT EXISTS ${CXW_FONTS_DIR}/${name})
            message(FATAL_ERROR "The font ${name} was not found. "
                "Install the package fonts-open-sans, or set CXW_FONTS_DIR to the folder that holds it.")
        endif()
        list(APPEND files ${CXW_FONTS_DIR}/${name})
    endforeach()
    qt_add_resources(${target} ${target}_fonts PREFIX /fonts BASE ${CXW_FONTS_DIR} FILES ${files})
endfunction()
